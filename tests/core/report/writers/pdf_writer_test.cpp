#include "core/report/writers/pdf_writer.h"

#include "core/domain/error.h"
#include "core/report/layout/page_layout.h"
#include "tests/support/pdf_tools.h"

#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

constexpr double mm = 72 / 25.4; ///< in pt

const FontSet &fonts()
{
    static const auto set = FontSet::installed();
    return set;
}

struct WrittenPdf
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("新建/说明.pdf"));

    explicit WrittenPdf(const Document &document, const PageProfile &profile = {})
    {
        writePdf(layOut(document, fonts(), profile), file);
    }
};

Document paragraphs(const QStringList &texts)
{
    Document document;
    for (const auto &text : texts)
        document.blocks.push_back(Paragraph{text});
    return document;
}

/// Rows (vertical) or columns of a picture that hold ink, first and last, in mm of the page.
std::pair<double, double> inkRange(const QImage &picture, const QRectF &area, int dpi, bool vertical)
{
    const auto box =
        QRectF(area.topLeft() / 25.4 * dpi, area.size() / 25.4 * dpi).toAlignedRect() & picture.rect();
    int first = -1, last = -1;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto *row = picture.constScanLine(y);
        for (int x = box.left(); x <= box.right(); ++x) {
            if (row[x] > 128)
                continue;
            const int at = vertical ? y : x;
            first = first < 0 ? at : qMin(first, at);
            last = qMax(last, at);
        }
    }
    return {first * 25.4 / dpi, (last + 1) * 25.4 / dpi};
}

} // namespace

TEST_CASE("the PDF has 22 lines of 28 characters where the standard wants them", "[pdf]")
{
    const WrittenPdf pdf(paragraphs({QStringLiteral("国").repeated(28 * 44 - 2)}));
    const auto pages = pdfWords(pdf.file);
    REQUIRE(pages.size() == 2);
    QList<PdfWord> lines;
    for (const auto &word : pages[1]) {
        if (word.text.startsWith(u'国'))
            lines.append(word);
    }
    REQUIRE(lines.size() == 22);
    for (int i = 0; i < 22; ++i) {
        CHECK(lines[i].text.size() == 28);
        CHECK(lines[i].box.left() / mm == Approx(28).margin(0.1));
        CHECK(lines[i].box.right() / mm == Approx(28 + 156).margin(0.1));
        CHECK(lines[i].box.height() == Approx(16).margin(0.05));
        CHECK(lines[i].box.center().y() == Approx(37 * mm + 28.99 * (i + 0.5)).margin(0.1));
    }
}

TEST_CASE("the ink lies inside the margins", "[pdf]")
{
    const WrittenPdf pdf(paragraphs({QStringLiteral("国").repeated(28 * 22 - 2)}));
    constexpr int dpi = 300;
    const auto picture = pdfPicture(pdf.file, 0, dpi);
    const QRectF body(0, 0, 210, 264);
    const auto [left, right] = inkRange(picture, body, dpi, false);
    const auto [top, bottom] = inkRange(picture, body, dpi, true);
    CHECK(left == Approx(28).margin(1));
    CHECK(210 - right == Approx(26).margin(1));
    // The em stands in the middle of its line of 28.99 pt: 2.3 mm of it above the first and below the last.
    CHECK(top == Approx(37 + 2.3).margin(1));
    CHECK(297 - bottom == Approx(35 + 2.3).margin(1));
}

TEST_CASE("page numbers stand right on odd pages and left on even ones, 7 mm below", "[pdf]")
{
    const WrittenPdf pdf(paragraphs({QStringLiteral("国").repeated(28 * 60)}));
    constexpr int dpi = 400;
    const double one = 156.0 / 28;
    for (int page = 0; page < 3; ++page) {
        const auto picture = pdfPicture(pdf.file, page, dpi);
        const QRectF foot(0, 264, 210, 33);
        const auto [left, right] = inkRange(picture, foot, dpi, false);
        const auto box = inkRange(picture, {left, 264, 3, 33}, dpi, true); // the first dash
        CHECK(box.first == Approx(37 + 225 + 7).margin(0.15));
        if (page % 2 == 0)
            CHECK(right == Approx(28 + 156 - one).margin(0.6));
        else
            CHECK(left == Approx(28 + one).margin(0.6));
    }
    const auto words =
        QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {pdf.file, QStringLiteral("-")}));
    CHECK(words.contains(QRegularExpression(QStringLiteral("— ?2 ?—"))));
}

TEST_CASE("all of the official table is found in the PDF to the letter", "[pdf]")
{
    QFile table(QStringLiteral(TAIZHANG_SOURCE_DIR "/resources/table/official-table.txt"));
    REQUIRE(table.open(QIODevice::ReadOnly));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const auto words = QString::fromUtf8(table.readAll());
    PageProfile unnumbered;
    unnumbered.pageNumbers = false;
    const WrittenPdf pdf(paragraphs(words.split(u'\n', Qt::SkipEmptyParts)), unnumbered);
    const auto found = pdfTextWithoutBlanks(pdf.file);
    CHECK(found.contains(QStringLiteral("行政")));
    const bool same = found == QString(words).remove(blanks);
    CHECK(same);
}

TEST_CASE("what is copied from a PDF has no blanks around dashes and quotation marks", "[pdf]")
{
    PageProfile unnumbered;
    unnumbered.pageNumbers = false;
    const auto words = QStringLiteral("一“引号”——破折号，‘单引’……省略·间隔——完");
    const WrittenPdf pdf(paragraphs({words, QStringLiteral("——间隔——“完”")}), unnumbered);
    const auto copied =
        QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {pdf.file, QStringLiteral("-")}));
    CHECK(copied.split(u'\n', Qt::SkipEmptyParts).first().toStdString() == words.toStdString());
    CHECK(copied.contains(QStringLiteral("——间隔——“完”\n")));
}

TEST_CASE("rare characters of names are found, also beyond the first plane", "[pdf]")
{
    PageProfile unnumbered;
    unnumbered.pageNumbers = false;
    const auto names =
        QStringLiteral("昇喆堃犇赟翀祎珺玥頔𠮷𬭎“引”——……·①㎡％Ⅲ");
    Document document = paragraphs({names});
    document.blocks.push_back(Heading{1, names, {}});
    document.blocks.push_back(Heading{2, names, {}});
    const WrittenPdf pdf(document, unnumbered);
    CHECK(pdfTextWithoutBlanks(pdf.file).toStdString() == names.repeated(3).toStdString());
}

TEST_CASE("what no typeface has is found as it was written, each for itself", "[pdf]")
{
    // Noncharacters of the private planes: nobody has them.
    const char32_t one[]{0x10FF00}, other[]{0x10FF01};
    const auto text = QStringLiteral("甲") + QString::fromUcs4(one, 1) + QStringLiteral("乙") +
                      QString::fromUcs4(other, 1) + QStringLiteral("丙");
    const WrittenPdf pdf(paragraphs({text}));
    REQUIRE(layOut(paragraphs({text}), fonts(), {}).missing.toUcs4().size() == 2);
    CHECK(pdfTextWithoutBlanks(pdf.file).contains(text));
}

TEST_CASE("a radical pasted from another PDF is found as the character it looks like", "[pdf]")
{
    PageProfile unnumbered;
    unnumbered.pageNumbers = false;
    const WrittenPdf pdf(paragraphs({QStringLiteral("⾏政⽴法行政")}), unnumbered);
    CHECK(pdfTextWithoutBlanks(pdf.file) == QStringLiteral("行政立法行政"));
}

TEST_CASE("the PDF is sound and says what it is", "[pdf]")
{
    Document document = paragraphs({QStringLiteral("正文。")});
    document.title = QStringLiteral("第20项指标情况说明");
    document.author = QStringLiteral("区司法局");
    const WrittenPdf pdf(document);
    const auto checked = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.file});
    CHECK(checked.contains("No syntax or stream encoding errors"));
    const auto info = QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {pdf.file}));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +第20项指标情况说明\n"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Author: +区司法局\n"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Producer: +法治台账\n"))));
    CHECK(info.contains(QStringLiteral("(A4)")));
    const auto catalogue = runTool(
        QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=objects"), pdf.file});
    CHECK(catalogue.contains("\"/Lang\": \"zh-CN\""));
    for (const auto &font :
         QString::fromUtf8(runTool(QStringLiteral("pdffonts"), {pdf.file})).split(u'\n').mid(2))
        CHECK((font.isEmpty() || font.contains(QRegularExpression(QStringLiteral("yes +yes +yes")))));
}

TEST_CASE("screen and PDF show the same page", "[pdf]")
{
    Document document = paragraphs(
        {QStringLiteral("2022年以来，我局“严格落实”审核制度——时间不少于5个工作日（见附件）。").repeated(20)});
    document.title = QStringLiteral("情况说明");
    const auto report = layOut(document, fonts());
    const WrittenPdf pdf(document);
    QPdfDocument read;
    REQUIRE(read.load(pdf.file) == QPdfDocument::Error::None);
    const QSize size(827, 1169); // 100 dpi
    QImage screen(size, QImage::Format_Grayscale8), paper(size, QImage::Format_Grayscale8);
    screen.fill(Qt::white);
    paper.fill(Qt::white);
    QPainter onScreen(&screen);
    onScreen.setRenderHint(QPainter::TextAntialiasing);
    report.paintPage(onScreen, 0, QRectF(screen.rect()));
    QPainter onPaper(&paper);
    onPaper.drawImage(0, 0, read.render(0, size));
    onScreen.end();
    onPaper.end();
    // Blocks of about one character: the same amount of ink in the same place.
    const auto coarseScreen = screen.scaled(size / 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto coarsePaper = paper.scaled(size / 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int worst = 0, darkest = 255;
    for (int y = 0; y < coarseScreen.height(); ++y) {
        for (int x = 0; x < coarseScreen.width(); ++x) {
            const int seen = qGray(coarseScreen.pixel(x, y));
            worst = qMax(worst, qAbs(seen - qGray(coarsePaper.pixel(x, y))));
            darkest = qMin(darkest, seen);
        }
    }
    CHECK(darkest < 200);
    CHECK(worst < 40);
}

TEST_CASE("300 pages come out whole", "[pdf]")
{
    const auto sentence = QStringLiteral("2022年以来，区司法局共审核行政规范性文件36件，提出修改意见112条。");
    QStringList texts;
    for (int i = 0; i < 1800; ++i)
        texts.append(sentence.repeated(3));
    const WrittenPdf pdf(paragraphs(texts));
    const auto info = QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {pdf.file}));
    const auto pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(info).captured(1).toInt();
    CHECK(pages >= 300);
    CHECK(pdfTextWithoutBlanks(pdf.file).count(QStringLiteral("区司法局")) == 5400);
    runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.file});
}

TEST_CASE("the same report gives the same bytes", "[pdf]")
{
    const auto report = layOut(paragraphs({QStringLiteral("正文。")}), fonts());
    CHECK(pdfOf(report) == pdfOf(report));
}

TEST_CASE("where no PDF can be written the old file stays and the error names it", "[pdf]")
{
    const QTemporaryDir folder;
    QFile old(folder.filePath(QStringLiteral("旧")));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto report = layOut(paragraphs({QStringLiteral("正文。")}), fonts());
    const auto sentenceOf = [&](const QString &file) {
        try {
            writePdf(report, file);
        } catch (const domain::Error &error) {
            return error.sentence();
        }
        return QString();
    };
    CHECK(sentenceOf(old.fileName() + QStringLiteral("/说明.pdf")).contains(QStringLiteral("说明.pdf")));
    CHECK(sentenceOf(folder.path()).contains(folder.path()));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}
