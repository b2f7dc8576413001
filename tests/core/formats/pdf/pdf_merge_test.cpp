#include "core/domain/error.h"
#include "core/formats/pdf/pdf_merge.h"
#include "core/formats/pdf/pdf_source.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainterPath>
#include <QTemporaryDir>

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::tests;
using test::SamplePdf;

namespace {

/// A typeface of boxes: enough for where marks stand and what they say.
PdfFont boxes(const QString &characters = QStringLiteral("— 0123456789abc头"))
{
    PdfFont font{QStringLiteral("Boxes"), {{}}};
    for (const auto character : characters) {
        QPainterPath box;
        box.addRect(50, -700, 400, 700);
        font.glyphs.append({cffGlyph(character == u' ' ? QPainterPath() : box, 500), QString(character)});
    }
    return font;
}

struct Folder
{
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return out.fileName();
    }
    QString written(PdfMerge &merge)
    {
        QByteArray bytes;
        merge.write([&](const char *some, qint64 count) { bytes.append(some, count); }, {});
        return file(QStringLiteral("out.pdf"), bytes);
    }
    QTemporaryDir folder;
};

PageMarks number(int page)
{
    return {QStringLiteral("— %1 —").arg(page)};
}

QStringList pagesOf(const QString &file)
{
    auto pages =
        QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {file, QStringLiteral("-")})).split(u'\f');
    pages.removeLast();
    return pages;
}

bool isClean(const QString &file)
{
    return QString::fromUtf8(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}))
        .contains(QStringLiteral("No syntax or stream encoding errors found"));
}

} // namespace

TEST_CASE("numbers stand upright at the foot of pages of any rotation and size", "[formats][merge]")
{
    struct Case
    {
        QSizeF size;
        int rotate;
        QSizeF seen; ///< in pt
    };
    const QSizeF a4(595, 842), wide(842, 595), a0(2384, 3370);
    const Case cases[]{{a4, 0, a4},
                       {a4, 90, wide},
                       {a4, 180, a4},
                       {a4, 270, wide},
                       {wide, 0, wide},
                       {a0, 0, a0},
                       {a0, 90, a0.transposed()},
                       {{28, 28}, 0, {595.28, 841.89}},
                       {{28, 400}, 90, {595.28, 841.89}}};
    for (const auto &each : cases) {
        CAPTURE(each.size.width(), each.size.height(), each.rotate);
        Folder folder;
        const auto made = newPdfMerge(boxes());
        auto &merge = *made;
        const auto source =
            folder.file(QStringLiteral("a.pdf"), SamplePdf{1, each.size, each.rotate, "own"}.bytes());
        merge.addFile(source, 1, [](int) {
            return PageMarks{QStringLiteral("— 12 —"), false, QStringLiteral("abc")};
        });
        merge.finish({}, {}, 12);
        const auto file = folder.written(merge);
        CHECK(isClean(file));
        CHECK(pagesOf(file).first().contains(QStringLiteral("— 12 —")));
        CHECK(pagesOf(file).first().contains(QStringLiteral("own 1")));
        bool found = false;
        const auto words = pdfWords(file);
        for (const auto &word : words.first()) {
            if (word.text == QStringLiteral("— 12 —")) {
                found = true;
                CHECK(word.box.top() > each.seen.height() * 0.9);
                CHECK(word.box.left() > each.seen.width() * 0.6);
                CHECK(word.box.right() < each.seen.width());
                CHECK(word.box.bottom() < each.seen.height());
                CHECK(word.box.width() > word.box.height()); // not on its side
            }
            if (word.text == QStringLiteral("abc"))
                CHECK(word.box.bottom() < qMax(40.0, each.seen.height() * 0.05));
        }
        CHECK(found);
        const auto picture = pdfPicture(file, 0, 36);
        CHECK(picture.width() == Approx(each.seen.width() / 2).margin(1.5));
        CHECK(picture.height() == Approx(each.seen.height() / 2).margin(1.5));
    }
}

TEST_CASE("what a page leaves undone does not move its number", "[formats][merge]")
{
    Folder folder;
    const auto made = newPdfMerge(boxes());
    auto &merge = *made;
    // The content scales everything and never restores it.
    SamplePdf scaled{1, {595, 842}, 0, "x) Tj ET .1 0 0 .1 0 0 cm 1 0 0 RG BT (y"};
    const auto source = folder.file(QStringLiteral("a.pdf"), scaled.bytes());
    merge.addFile(source, 1, [](int) { return number(7); });
    merge.finish({}, {}, 7);
    const auto file = folder.written(merge);
    const auto words = pdfWords(file).first();
    const auto seven =
        std::find_if(words.cbegin(), words.cend(), [](const auto &word) { return word.text == u"— 7 —"; });
    REQUIRE(seven != words.cend());
    CHECK(seven->box.height() > 8);
}

TEST_CASE("a page that saves its state once too often is stamped where and as large as any other",
          "[formats][merge]")
{
    for (const QByteArray before :
         {"q 0.3 0 0 0.3 100 100 cm q", "Q Q 0.3 0 0 0.3 100 100 cm", "0.3 0 0 0.3 9 9 cm BT"}) {
        CAPTURE(before.toStdString());
        Folder folder;
        const auto made = newPdfMerge(boxes());
        auto &merge = *made;
        auto sample = SamplePdf{1, {595, 842}, 90, "own"};
        sample.before = before;
        merge.addFile(folder.file(QStringLiteral("a.pdf"), sample.bytes()), 1, [](int) {
            return PageMarks{QStringLiteral("— 12 —"), false, QStringLiteral("abc")};
        });
        merge.finish({}, {}, 12);
        const auto file = folder.written(merge);
        CHECK(isClean(file));
        CHECK(pagesOf(file).first().contains(QStringLiteral("own 1")));
        const auto words = pdfWords(file).first();
        const auto stamp = std::find_if(words.cbegin(), words.cend(), [](const PdfWord &word) {
            return word.text == QStringLiteral("— 12 —");
        });
        REQUIRE(stamp != words.cend());
        CHECK(stamp->box.top() > 595 * 0.9);
        CHECK(stamp->box.left() > 842 * 0.6);
        CHECK(stamp->box.width() > 30); // of 14 pt
    }
}

TEST_CASE("a page that ends within a string, a list or a picture is stamped all the same", "[formats][merge]")
{
    // The sample's words are closed by `) Tj ET`.
    for (const QByteArray end :
         {"x) Tj (open (nested \\", "x) Tj (open \\\\(", "x) Tj [ (y", "x) Tj << /A (y",
          "x) Tj ET BI /W 1 /H 1 /BPC 8 /CS /G ID (y", "x) Tj <4142 (", "x) Tj % a comment (y"}) {
        CAPTURE(end.toStdString());
        Folder folder;
        const auto made = newPdfMerge(boxes());
        auto &merge = *made;
        auto bytes = SamplePdf{1, {595, 842}, 0, end}.bytes();
        merge.addFile(folder.file(QStringLiteral("a.pdf"), bytes), 1, [](int) { return number(7); });
        merge.addFile(folder.file(QStringLiteral("b.pdf"), SamplePdf{}.bytes()), 1,
                      [](int) { return number(8); });
        merge.finish({}, {}, 7);
        const auto file = folder.written(merge);
        const auto pages = pagesOf(file);
        REQUIRE(pages.size() == 2);
        CHECK(pages[0].contains(QStringLiteral("x")));
        CHECK(pages[0].contains(QStringLiteral("— 7 —")));
        const auto picture = pdfPicture(file, 0, 72).copy(400, 770, 195, 72); // the lower right corner
        bool ink = false;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                ink = ink || qGray(picture.pixel(x, y)) < 128;
        CHECK(ink);
        CHECK(pages[1].contains(QStringLiteral("— 8 —")));
    }
}

TEST_CASE("a layer that is hidden in a file is hidden in the whole, another is not", "[formats][merge]")
{
    struct Case
    {
        QByteArray usual;
        bool shown;
    };
    for (const auto &each : {Case{"/OFF[1000 0 R]", false}, Case{"", true}, Case{"/BaseState/OFF", false},
                             Case{"/BaseState/OFF/ON[1000 0 R]", true}}) {
        CAPTURE(each.usual.toStdString());
        Folder folder;
        const auto made = newPdfMerge(boxes());
        auto &merge = *made;
        auto layered = SamplePdf{1, {595, 842}, 0, "layered"};
        layered.before = "/OC /L1 BDC";
        layered.resources = "/Properties<</L1 1000 0 R>>";
        layered.catalogueEntries = "/OCProperties<</OCGs[1000 0 R]/D<<" + each.usual + ">>>>";
        layered.objects = {"<</Type/OCG/Name(layer)>>"};
        const auto marks = [](int) {
            return number(1);
        };
        merge.addFile(folder.file(QStringLiteral("a.pdf"), SamplePdf{}.bytes()), 1, marks);
        merge.addFile(folder.file(QStringLiteral("b.pdf"), layered.bytes()), 1, marks);
        merge.finish({}, {}, 1);
        const auto file = folder.written(merge);
        CHECK(isClean(file));
        CHECK(pagesOf(file)[0].contains(QStringLiteral("page 1")));
        const auto picture = pdfPicture(file, 1, 36).copy(0, 180, 298, 60); // the middle of the sheet
        bool ink = false;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                ink = ink || qGray(picture.pixel(x, y)) < 128;
        CHECK(ink == each.shown);
    }
}

TEST_CASE("labels, bookmarks, links, language and title are there", "[formats][merge]")
{
    Folder folder;
    const auto source = folder.file(QStringLiteral("a.pdf"), SamplePdf{3}.bytes());
    const auto made = newPdfMerge(boxes());
    auto &merge = *made;
    merge.addBlank(number(101));
    merge.addFile(source, 3, [](int page) { return number(102 + page); });
    merge.addLink(0, QRectF(10, 20, 100, 30), 2);
    merge.finish({QStringLiteral("汇编"), {}, {}, {}, QStringLiteral("zh-CN")},
                 {{QStringLiteral("一、甲"), 0, 0},
                  {QStringLiteral("第1项"), 1, 1},
                  {QStringLiteral("第2项"), 1, 2},
                  {QStringLiteral("二、乙"), 0, 3}},
                 101);
    const auto file = folder.written(merge);
    CHECK(isClean(file));
    const auto json = QString::fromUtf8(
        runTool(QStringLiteral("qpdf"),
                {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"),
                 QStringLiteral("--json-key=pagelabels"), QStringLiteral("--json-key=qpdf"), file}));
    CHECK(json.count(QStringLiteral("\"destpageposfrom1\"")) == 4);
    CHECK(json.contains(QStringLiteral("一、甲")));
    CHECK(json.contains(QStringLiteral("\"/St\": 101")));
    CHECK(json.contains(QStringLiteral("\"/Lang\": \"u:zh-CN\"")));
    CHECK(json.contains(QStringLiteral("u:汇编")));
    // 842 − 20 − 30 … 842 − 20, from the lower left corner.
    CHECK(json.contains(QStringLiteral("/Link")));
    CHECK(json.contains(QStringLiteral("791.89")));
    CHECK(json.contains(QStringLiteral("821.89")));
}

TEST_CASE("forms are seen and fields are gone", "[formats][merge]")
{
    Folder folder;
    SamplePdf form{1, {595, 842}, 0, "form"};
    form.pageEntries = "/Annots[1000 0 R 1001 0 R]";
    form.catalogueEntries = "/AcroForm<</Fields[1000 0 R]/SigFlags 3>>";
    const QByteArray shown = "BT /F1 20 Tf 5 5 Td (signed by hand) Tj ET";
    form.objects = {"<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/Rect[100 100 300 140]/AP<</N 1002 0 R>>/F "
                    "4/V<</Type/Sig/Contents<00>>>>>",
                    "<</Type/Annot/Subtype/Link/Rect[0 0 10 10]/A<</S/URI/URI(http://example.invalid)>>>>",
                    "<</Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</F1 3 0 R>>>>/Length " +
                        QByteArray::number(shown.size()) + ">>\nstream\n" + shown + "\nendstream"};
    const auto path = folder.file(QStringLiteral("form.pdf"), form.bytes());
    PdfSource source;
    REQUIRE(preparePdf(path, folder.folder.filePath(QStringLiteral("flat.pdf")), source) == PdfTrouble::None);
    CHECK(source.pages == 1);
    CHECK(source.path != path);
    const auto made = newPdfMerge(boxes());
    auto &merge = *made;
    merge.addFile(source.path, 1, [](int) { return number(1); });
    merge.finish({}, {}, 1);
    const auto file = folder.written(merge);
    CHECK(isClean(file));
    CHECK(pagesOf(file).first().contains(QStringLiteral("signed by hand")));
    const auto json = runTool(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), file});
    CHECK(!json.contains("/AcroForm"));
    CHECK(!json.contains("/Widget"));
    CHECK(!json.contains("/Sig"));
    CHECK(!json.contains("example.invalid"));
}

TEST_CASE("what cannot be bound says why", "[formats][merge]")
{
    Folder folder;
    const auto trouble = [&](const QString &path) {
        PdfSource source;
        return preparePdf(path, folder.folder.filePath(QStringLiteral("rewritten.pdf")), source);
    };
    const auto whole = SamplePdf{20}.bytes();
    const auto file = folder.file(QStringLiteral("whole.pdf"), whole);
    const auto locked = folder.folder.filePath(QStringLiteral("locked.pdf"));
    const auto open = folder.folder.filePath(QStringLiteral("open.pdf"));
    const auto encrypt = [&](const QString &user, const QString &out) {
        runTool(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), user, QStringLiteral("owner"),
                                         QStringLiteral("256"), QStringLiteral("--"), file, out});
    };
    encrypt(QStringLiteral("secret"), locked);
    encrypt({}, open);
    CHECK(trouble(file) == PdfTrouble::None);
    CHECK(trouble(locked) == PdfTrouble::Encrypted);
    CHECK(trouble(open) == PdfTrouble::None); // only changing it takes a password
    CHECK(trouble(folder.file(QStringLiteral("none.pdf"), SamplePdf{0}.bytes())) == PdfTrouble::NoPages);
    CHECK(trouble(folder.file(QStringLiteral("no.pdf"), "%PDF-1.4\nnothing")) == PdfTrouble::Damaged);
    CHECK(trouble(folder.file(QStringLiteral("huge.pdf"), SamplePdf{1, {595, 200'000}}.bytes())) ==
          PdfTrouble::TooLarge);
    CHECK(trouble(folder.file(QStringLiteral("large.pdf"), SamplePdf{1, {14'400, 595}}.bytes())) ==
          PdfTrouble::None);
    SamplePdf part{1, {200'000, 842}};
    part.pageEntries = "/CropBox[0 0 595 842]";
    CHECK(trouble(folder.file(QStringLiteral("part.pdf"), part.bytes())) == PdfTrouble::None);
    // A content packed over and over: few bytes on the disk, hundreds of megabytes in memory.
    const auto dense = [](const QByteArray &content) {
        const auto packed = qCompress(qCompress(content, 9).mid(4), 9).mid(4); // without Qt's own length
        SamplePdf one{1};
        one.pageEntries = "/Contents 1000 0 R"; // the last one counts
        one.objects = {"<</Filter[/FlateDecode/FlateDecode]/Length " + QByteArray::number(packed.size()) +
                       ">>\nstream\n" + packed + "\nendstream"};
        return one.bytes();
    };
    CHECK(trouble(folder.file(QStringLiteral("dense.pdf"), dense(QByteArray(80 << 20, ' ')))) ==
          PdfTrouble::TooDense);
    CHECK(trouble(folder.file(QStringLiteral("blank.pdf"), dense(QByteArray(8 << 20, ' ')))) ==
          PdfTrouble::None);
    // Cut anywhere: refused, or all that it says it has.
    for (auto length = whole.size() / 10; length < whole.size(); length += whole.size() / 10) {
        PdfSource source;
        const auto cut = folder.file(QStringLiteral("cut.pdf"), whole.first(length));
        if (preparePdf(cut, folder.folder.filePath(QStringLiteral("rewritten.pdf")), source) ==
            PdfTrouble::None)
            CHECK(source.pages == 20);
    }
}

TEST_CASE("a tree of pages deeper than any honest one is damaged, and no end of the program", "[pdf]")
{
    QTemporaryDir folder;
    constexpr int depth = 20'000;
    QByteArray pdf("%PDF-1.4\n");
    QByteArray table("0000000000 65535 f \n");
    const auto add = [&](int number, const QByteArray &body) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    add(1, "<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 2; i < depth; ++i)
        add(i, "<</Type/Pages/Count 1/Kids[" + QByteArray::number(i + 1) + " 0 R]>>");
    add(depth, "<</Type/Page/MediaBox[0 0 595 842]>>");
    const auto at = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + QByteArray::number(depth + 1) + "\n" + table + "trailer<</Root 1 0 R/Size " +
           QByteArray::number(depth + 1) + ">>\nstartxref\n" + at + "\n%%EOF\n";
    const auto path = folder.filePath(QStringLiteral("deep.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    PdfSource source;
    CHECK(preparePdf(path, folder.filePath(QStringLiteral("rewritten.pdf")), source) == PdfTrouble::Damaged);
}

TEST_CASE("a bound set can be bound again", "[formats][merge]")
{
    Folder folder;
    auto source = folder.file(QStringLiteral("a.pdf"), SamplePdf{2}.bytes());
    for (int turn = 1; turn <= 2; ++turn) {
        const auto made = newPdfMerge(boxes());
        auto &merge = *made;
        merge.addFile(source, 2, [&](int page) { return number(10 * turn + page); });
        merge.finish({}, {}, 10);
        const auto out = folder.written(merge);
        CHECK(isClean(out));
        source = folder.file(QStringLiteral("again%1.pdf").arg(turn), [&] {
            QFile file(out);
            REQUIRE(file.open(QIODevice::ReadOnly));
            return file.readAll();
        }());
    }
    CHECK(pagesOf(source).size() == 2);
}

TEST_CASE("a JPEG goes in as it is and upright", "[formats][merge]")
{
    // Where the black quarter is to be seen: left, upper.
    const std::array<std::pair<bool, bool>, 8> places{{{true, true},
                                                       {false, true},
                                                       {false, false},
                                                       {true, false},
                                                       {true, true},
                                                       {false, true},
                                                       {false, false},
                                                       {true, false}}};
    const QByteArray empty = writeGlyphPdf({QSizeF(595, 842), {}, {{}}, {}});
    for (int orientation = 1; orientation <= 8; ++orientation) {
        CAPTURE(orientation);
        Folder folder;
        const auto path = folder.file(QStringLiteral("a.jpg"), test::sampleJpeg(orientation));
        const auto pictures = preparePictures(path, QStringLiteral("a.jpg"), folder.folder.path()).pictures;
        REQUIRE(pictures.size() == 1);
        CHECK(pictures.first().path == path);
        CHECK(pictures.first().filter == "DCTDecode");
        const auto made = newPdfMerge(boxes());
        auto &merge = *made;
        merge.openOwn(empty);
        merge.addOwn(0, pictures.first(), QRectF(100, 100, 400, 400), {});
        merge.finish({}, {}, 1);
        const auto file = folder.written(merge);
        CHECK(isClean(file));
        const auto page = pdfPicture(file, 0, 72);
        const bool turned = orientation > 4;
        const QSizeF seen = turned ? QSizeF(200, 400) : QSizeF(400, 200);
        const auto grey = [&](bool left, bool upper) {
            return qGray(page.pixel(int(300 + (left ? -1 : 1) * seen.width() / 4),
                                    int(300 + (upper ? -1 : 1) * seen.height() / 4)));
        };
        const auto [left, upper] = places[size_t(orientation - 1)];
        CHECK(grey(left, upper) < 40);
        CHECK(grey(!left, upper) > 215);
        CHECK(grey(left, !upper) > 215);
    }
}

TEST_CASE("pictures that cannot be read are refused by name", "[formats][merge]")
{
    Folder folder;
    const auto refusal = [&](const QByteArray &bytes) {
        try {
            preparePictures(folder.file(QStringLiteral("x"), bytes), QStringLiteral("照片.png"),
                            folder.folder.path());
        } catch (const domain::Error &error) {
            return error.sentence();
        }
        return QString();
    };
    CHECK(refusal({}).contains(QStringLiteral("照片.png")));
    CHECK(refusal("\x89PNG\r\n\x1a\n").contains(QStringLiteral("照片.png")));
    CHECK(refusal("GIF89a\0\0\0\0").contains(QStringLiteral("照片.png")));
}

TEST_CASE("a sound picture that no plugin here reads is not called damaged", "[formats][merge]")
{
    Folder folder; // of HEIF there is no plugin in Debian 12's Qt
    const QByteArray heif("\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic"
                          "\0\0\0\x08meta",
                          32);
    const auto path = folder.file(QStringLiteral("x.heic"), heif);
    const auto name = QStringLiteral("照片.heic");
    if (QImageReader::supportedMimeTypes().contains("image/heif")) {
        CHECK_THROWS_AS(preparePictures(path, name, folder.folder.path()), domain::Error);
        return;
    }
    const auto prepared = preparePictures(path, name, folder.folder.path());
    CHECK(prepared.pictures.isEmpty());
    CHECK(prepared.why == QStringLiteral("这台电脑不能读这种图片（image/heif），请另存为 PNG 或 JPG"));
}

namespace {

/// A TIFF of two rows and three columns as print shops write it: uncompressed, `samples` of `bits` bits for a
/// pixel, each pixel the same. `photometric`: 2 RGB, 5 CMYK.
QByteArray sampleTiff(int samples, int bits, int photometric, const QByteArray &pixel, int compression = 1,
                      quint32 width = 3, int orientation = 1)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text += char(value >> (8 * i));
        return text;
    };
    const auto pixels = pixel.repeated(6);
    const auto depths = number(quint32(bits), 2).repeated(samples);
    const auto entry = [&](int tag, int type, quint32 count, quint32 value) {
        return number(quint32(tag), 2) + number(quint32(type), 2) + number(count, 4) + number(value, 4);
    };
    const quint32 depthsAt = 8 + quint32(pixels.size());
    const auto directoryAt = depthsAt + quint32(depths.size());
    return QByteArray("II*\0", 4) + number(directoryAt, 4) + pixels + depths + number(11, 2) +
           entry(256, 4, 1, width) + entry(257, 4, 1, 2) +
           entry(258, 3, quint32(samples), samples > 2 ? depthsAt : quint32(bits)) +
           entry(259, 3, 1, quint32(compression)) + entry(262, 3, 1, quint32(photometric)) +
           entry(273, 4, 1, 8) + entry(274, 3, 1, quint32(orientation)) + entry(277, 3, 1, quint32(samples)) +
           entry(278, 4, 1, 2) + entry(279, 4, 1, quint32(pixels.size())) + entry(284, 3, 1, 1) +
           number(0, 4);
}

} // namespace

TEST_CASE("a TIFF of a print shop is a picture, and one that nobody can print is not called damaged",
          "[formats][merge]")
{
    Folder folder;
    const auto prepare = [&](const QByteArray &bytes) {
        return preparePictures(folder.file(QStringLiteral("x.tif"), bytes), QStringLiteral("x.tif"),
                               folder.folder.path());
    };
    const auto firstPixel = [](const PdfPicture &picture) {
        QFile file(picture.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto packed = file.readAll();
        QByteArray length(4, '\0');
        length[2] = 1; // room for 256 bytes
        return qUncompress(length + packed).left(picture.components).toHex();
    };
    const auto magenta = prepare(sampleTiff(4, 8, 5, QByteArray("\x00\xff\x00\x00", 4)));
    REQUIRE(magenta.pictures.size() == 1);
    CHECK(magenta.pictures.first().size == QSize(3, 2));
    CHECK(firstPixel(magenta.pictures.first()) == "ff00ff");
    const auto deep = prepare(sampleTiff(3, 16, 2, QByteArray("\x00\x80\xff\xff\x00\x00", 6)));
    REQUIRE(deep.pictures.size() == 1);
    CHECK(firstPixel(deep.pictures.first()).mid(2) == "ff00");
    CHECK(prepare(sampleTiff(3, 8, 2, "\xff\xff\xff", 1, 3, 6)).pictures.first().size == QSize(2, 3));
    CHECK(prepare(sampleTiff(3, 8, 2, "\xff\xff\xff", 65000)).why.contains(QStringLiteral("这种 TIFF")));
    CHECK(prepare(sampleTiff(3, 8, 2, "\xff\xff\xff", 1, 0x7000'0000)).why.contains(QStringLiteral("太大")));
    CHECK_THROWS_AS(prepare("II*\0 nothing"), domain::Error);
}

TEST_CASE("a picture that is too large is said to be so before it is unpacked", "[formats][merge]")
{
    Folder folder;
    QByteArray head;
    {
        QBuffer buffer(&head);
        QImage(4, 4, QImage::Format_RGB32).save(&buffer, "PNG");
    }
    head.replace(16, 8, QByteArray("\x00\x00\x75\x30\x00\x00\x75\x30", 8)); // 30,000 by 30,000
    quint32 sum = 0xffffffff;
    for (const auto byte : head.mid(12, 17)) { // PNG: CRC-32 of the chunk
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? sum >> 1 ^ 0xedb88320 : sum >> 1;
    }
    sum = ~sum;
    for (int i = 0; i < 4; ++i)
        head[29 + i] = char(sum >> (24 - 8 * i));
    const auto prepared = preparePictures(folder.file(QStringLiteral("x.png"), head), QStringLiteral("x.png"),
                                          folder.folder.path());
    CHECK(prepared.pictures.isEmpty());
    CHECK(prepared.why == QStringLiteral("图片太大（30000×30000 像素），请缩小或另存为 JPG、PDF"));
}

TEST_CASE("writing stops when it is cancelled or the disk fails", "[formats][merge]")
{
    Folder folder;
    const auto source = folder.file(QStringLiteral("a.pdf"), SamplePdf{50}.bytes());
    const auto made = newPdfMerge(boxes());
    auto &merge = *made;
    merge.addFile(source, 50, [](int page) { return number(page); });
    merge.finish({}, {}, 1);
    SECTION("cancelled")
    {
        platform::Progress progress;
        progress.cancelled = [] {
            return true;
        };
        CHECK_THROWS_AS(merge.write([](const char *, qint64) {}, progress), domain::Cancelled);
    }
    SECTION("the disk")
    {
        CHECK_THROWS_AS(
            merge.write([](const char *, qint64) { throw domain::Error(QStringLiteral("full")); }, {}),
            domain::Error);
    }
    SECTION("a source is gone")
    {
        const auto other = folder.file(QStringLiteral("b.pdf"), SamplePdf{1}.bytes());
        merge.addFile(other, 1, [](int) { return PageMarks(); }); // now this one is open
        QFile::remove(source);
        CHECK_THROWS_AS(merge.addFile(source, 50, [](int) { return PageMarks(); }), domain::Error);
        CHECK_THROWS_AS(merge.write([](const char *, qint64) {}, {}), domain::Error);
    }
}
