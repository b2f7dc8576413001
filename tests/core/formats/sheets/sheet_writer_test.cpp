#include <catch2/catch.hpp>

#include "core/formats/sheets/sheet_writer.h"
#include "core/formats/zip/zip_parts.h"
#include "core/platform/file_error.h"
#include "tests/core/formats/sentences.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

/// What openpyxl finds in the workbook.
QJsonObject seen(const Workbook &workbook)
{
    QTemporaryDir folder;
    const auto file = folder.filePath(text("表.xlsx"));
    writeWorkbook(workbook, file);
    const auto script = QStringLiteral(TAIZHANG_SOURCE_DIR "/tests/core/formats/dump_workbook.py");
    return QJsonDocument::fromJson(tests::runTool(QStringLiteral("/usr/bin/python3"), {script, file}))
        .object();
}

QJsonObject seenSheet(const Sheet &sheet)
{
    return seen({{sheet}})[u"sheets"][0].toObject();
}

QJsonObject cell(const QJsonObject &sheet, int row, int column)
{
    return sheet[u"rows"][row][column].toObject();
}

QByteArray allParts(const QByteArray &xlsx)
{
    const ZipParts parts(QString(), xlsx);
    QByteArray all;
    for (const auto &name : parts.names())
        all += parts.read(name);
    return all;
}

Sheet plain(const QList<QStringList> &rows, int columns = 1, CellKind kind = CellKind::Text)
{
    Sheet sheet;
    sheet.name = text("表");
    for (int i = 0; i < columns; ++i)
        sheet.columns.append({text("列"), 12, kind, CellAlignment::Left});
    sheet.rows = rows;
    return sheet;
}

Sheet progressSheet()
{
    Sheet sheet;
    sheet.name = text("进度");
    sheet.title = text("各单位报送进度一览表");
    sheet.columns = {{text("单位"), 24, CellKind::Text, CellAlignment::Left},
                     {text("已报"), 8, CellKind::Number, CellAlignment::Right},
                     {text("完成率"), 8, CellKind::Number, CellAlignment::Right},
                     {text("最近报送"), 16, CellKind::Date, CellAlignment::Centre}};
    sheet.rows = {{text("区某某局"), text("12"), text("87.50"), text("2024-05-06")},
                  {text("某某镇"), text("—"), {}, text("尚未报送")}};
    sheet.frozenColumns = 1;
    sheet.landscape = true;
    sheet.paper = SheetPaper::A3;
    return sheet;
}

} // namespace

TEST_CASE("a workbook opens elsewhere as it was meant", "[formats][xlsx]")
{
    const auto sheet = seenSheet(progressSheet());
    CHECK(sheet[u"name"].toString() == text("进度"));
    CHECK(sheet[u"frozen"].toString() == text("B3"));
    CHECK(sheet[u"repeated"].toString() == text("$1:$2"));
    CHECK(sheet[u"orientation"].toString() == text("landscape"));
    CHECK(sheet[u"paper"].toVariant().toInt() == 8);
    CHECK(sheet[u"fitted"].toBool());
    CHECK(sheet[u"pagesHigh"].toVariant().toInt() == 0);
    CHECK(sheet[u"merged"].toArray() == QJsonArray{text("A1:D1")});
    CHECK(sheet[u"widths"][u"A"].toDouble() == Approx(24).margin(1));
    CHECK(cell(sheet, 0, 0)[u"value"].toString() == text("各单位报送进度一览表"));
    CHECK(cell(sheet, 0, 0)[u"font"].toString() == text("宋体"));
    for (int column = 0; column < 4; ++column) {
        const auto heading = cell(sheet, 1, column);
        CHECK(heading[u"bold"].toBool());
        CHECK(heading[u"filled"].toBool());
        CHECK(heading[u"font"].toString() == text("宋体"));
        for (int row = 2; row < 4; ++row) {
            const auto body = cell(sheet, row, column);
            CHECK(body[u"font"].toString() == text("仿宋"));
            CHECK(body[u"wrap"].toBool());
            CHECK(body[u"border"].toArray() == QJsonArray{"thin", "thin", "thin", "thin"});
        }
    }
    CHECK(cell(sheet, 2, 3)[u"horizontal"].toString() == text("center"));
    CHECK(cell(sheet, 2, 1)[u"horizontal"].toString() == text("right"));
    CHECK(sheet[u"rows"].toArray().size() == 4);
}

TEST_CASE("a sheet may do without title, frozen rows and repeated headings", "[formats][xlsx]")
{
    auto bare = plain({{text("一")}});
    bare.freezeHeading = bare.repeatHeading = bare.fitWidth = false;
    const auto sheet = seenSheet(bare);
    CHECK(sheet[u"frozen"].isNull());
    CHECK(sheet[u"repeated"].isNull());
    CHECK_FALSE(sheet[u"fitted"].toBool());
    CHECK(sheet[u"paper"].toVariant().toInt() == 9);
    CHECK(sheet[u"merged"].toArray().isEmpty());
    CHECK(cell(sheet, 1, 0)[u"value"].toString() == text("一"));
    auto titled = bare;
    titled.title = text("只有一列");
    CHECK(cell(seenSheet(titled), 0, 0)[u"value"].toString() == text("只有一列"));
    CHECK(seen({})[u"sheets"].toArray().size() == 1); // a file without a sheet does not open
}

TEST_CASE("numbers and dates are real ones, and everything else stays text", "[formats][xlsx]")
{
    const auto sheet = seenSheet(progressSheet());
    const auto count = cell(sheet, 2, 1), rate = cell(sheet, 2, 2), date = cell(sheet, 2, 3);
    CHECK(count[u"type"].toString() == text("n"));
    CHECK(count[u"value"].toDouble() == 12);
    CHECK(count[u"format"].toString() == text("0"));
    CHECK(rate[u"value"].toDouble() == 87.5);
    CHECK(rate[u"format"].toString() == text("0.00"));
    CHECK(date[u"type"].toString() == text("d"));
    CHECK(date[u"value"].toString() == text("2024-05-06 00:00:00"));
    CHECK(date[u"format"].toString() == text("yyyy\"年\"m\"月\"d\"日\""));
    CHECK(cell(sheet, 3, 1)[u"value"].toString() == text("—"));
    CHECK(cell(sheet, 3, 2)[u"value"].isNull());
    CHECK(cell(sheet, 3, 3)[u"value"].toString() == text("尚未报送"));

    const QStringList noNumbers{
        text("007"),  text("1e5"),   text("nan"), text("+1"),   text("1,000"),
        text("12\n"), text("１２"),  text(".5"),  text("5."),   text("123456789012345678"),
        text("0x10"), text("1 000"), text("--1"), text("1.2.3")};
    const auto numbers = seenSheet(plain({noNumbers}, int(noNumbers.size()), CellKind::Number));
    const QStringList noDates{text("2024-02-30"),  text("2024-5-6"),   text("20240506"),
                              text("1900-02-29"),  text("1900-01-01"), text("2024-05-06T00:00"),
                              text("2024年5月6日")};
    const auto dates = seenSheet(plain({noDates}, int(noDates.size()), CellKind::Date));
    for (int i = 0; i < noNumbers.size(); ++i)
        CHECK(cell(numbers, 1, i)[u"value"].toString() == noNumbers[i]);
    for (int i = 0; i < noDates.size(); ++i)
        CHECK(cell(dates, 1, i)[u"value"].toString() == noDates[i]);
    const auto good = seenSheet(plain({{text("-12.5"), text("123456789012345")}}, 2, CellKind::Number));
    CHECK(cell(good, 1, 0)[u"value"].toDouble() == -12.5);
    CHECK(cell(good, 1, 1)[u"value"].toDouble() == 123456789012345);
    CHECK(cell(seenSheet(plain({{text("12")}})), 1, 0)[u"type"].toString() == text("s"));
}

TEST_CASE("no text becomes a formula, a link or markup", "[formats][xlsx]")
{
    QList<QStringList> rows;
    for (const auto *start : {"=", "+", "-", "@", "\t", "\r", "{=", "＝", "\n=", " =", "%0A=", "'="})
        for (const auto *rest :
             {"1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://a.invalid\",\"x\")", "SUM(A1:A9)"})
            rows.append({text(start) + text(rest)});
    for (const auto *markup :
         {"<r><t>x</t></r>", "</t></si>", "&amp;", "]]>", "http://a.invalid/", "mailto:a@a.invalid"})
        rows.append({text(markup)});
    auto sheet = plain(rows);
    sheet.title = text("=1+1");
    sheet.columns[0].heading = text("=2+2");
    for (const auto kind : {CellKind::Text, CellKind::Number, CellKind::Date}) {
        sheet.columns[0].kind = kind;
        const auto parts = allParts(xlsxOf({{sheet}}));
        CHECK_FALSE(parts.contains("<f>"));
        CHECK_FALSE(parts.contains("<f "));
        CHECK_FALSE(parts.contains("<hyperlink"));
        const auto found = seenSheet(sheet);
        for (int row = 0; row < rows.size(); ++row) {
            const auto read = cell(found, row + 2, 0);
            CHECK(read[u"type"].toString() == text("s"));
            // openpyxl does not undo _x000D_; a spreadsheet does.
            CHECK(read[u"value"].toString().replace(text("_x000D_"), text("\r")) == rows[row][0]);
        }
    }
}

TEST_CASE("any character can stand in a cell", "[formats][xlsx]")
{
    const auto hostile = text("a_x0041_b") + QChar(0) + QChar(0xFFFF) + QChar(0xD800) + QChar(1);
    const auto sheet = seenSheet(plain({{text("昇喆堃𠮷😀\n第二行"), hostile}}, 2));
    CHECK(cell(sheet, 1, 0)[u"value"].toString() == text("昇喆堃𠮷😀\n第二行"));
    CHECK(cell(sheet, 1, 1)[u"value"].toString() == text("a_x0041_b���_x0001_"));
}

TEST_CASE("a text too long for a cell is cut where one can see it", "[formats][xlsx]")
{
    const auto fits = QString(32'767, u'字');
    auto pairs = text("x");
    while (pairs.size() < 33'000)
        pairs += text("😀");
    const auto sheet = seenSheet(plain({{fits, fits + u'多', pairs, text("_x0041_").repeated(5000)}}, 4));
    CHECK(cell(sheet, 1, 0)[u"value"].toString() == fits);
    for (int column = 1; column < 4; ++column) {
        const auto cut = cell(sheet, 1, column)[u"value"].toString();
        CHECK(cut.size() <= 32'767);
        CHECK(cut.endsWith(text("……（内容过长，以下从略）")));
        CHECK(cut.isValidUtf16());
        CHECK_FALSE(cut.contains(QChar::ReplacementCharacter));
    }
    CHECK(cell(sheet, 1, 1)[u"value"].toString().size() == 32'767);
}

TEST_CASE("names of sheets are made legal and unique", "[formats][xlsx]")
{
    const QStringList wanted{
        text("进度"),       text("进度"),       text(""),           text("a[b]:c*d?e/f\\g"),
        text("'it's'"),     text("History"),    text("ABC"),        text("abc"),
        text("行\n政\t执"), QString(40, u'长'), QString(40, u'长'), QString(30, u'a') + text("😀")};
    Workbook workbook;
    for (const auto &name : wanted) {
        auto sheet = plain({{text("x")}});
        sheet.name = name;
        workbook.sheets.append(sheet);
    }
    const auto names = sheetNames(workbook);
    CHECK(names == QStringList{text("进度"), text("进度(2)"), text("表"), text("a［b］：c＊d？e／f＼g"),
                               text("’it’s’"), text("History_"), text("ABC"), text("abc(2)"),
                               text("行 政 执"), QString(31, u'长'), QString(28, u'长') + text("(2)"),
                               QString(30, u'a')});
    const auto sheets = seen(workbook)[u"sheets"].toArray();
    REQUIRE(sheets.size() == names.size());
    for (int i = 0; i < names.size(); ++i) {
        CHECK(sheets[i][u"name"].toString() == names[i]);
        CHECK(sheets[i][u"repeated"].toString() == text("$1:$1"));
    }
}

TEST_CASE("the same workbook gives the same bytes, and they say nothing of who made them and when",
          "[formats][xlsx]")
{
    const auto first = xlsxOf({{progressSheet()}});
    QThread::msleep(2100); // a zip counts in steps of two seconds
    qputenv("TZ", "America/New_York");
    const auto second = xlsxOf({{progressSheet()}});
    qunsetenv("TZ");
    CHECK(first == second);
    const auto properties = seen({{progressSheet()}})[u"properties"].toObject();
    CHECK(properties[u"created"].toString() == text("1980-01-01 00:00:00"));
    CHECK(properties[u"modified"].toString() == text("1980-01-01 00:00:00"));
    for (const auto &name : properties.keys())
        CHECK(QStringList{text("created"), text("modified")}.contains(name));
    for (const auto &secret :
         {qgetenv("USER"), qgetenv("HOSTNAME"), QDir::homePath().toUtf8(), QDir::tempPath().toUtf8()})
        if (secret.size() > 3)
            CHECK_FALSE(allParts(first).contains(secret));
}

TEST_CASE("pictures stand in their cells, in rows that are high enough, the same bytes each time",
          "[formats][xlsx]")
{
    auto sheet = plain({{text("一")}, {text("二")}, {QString(400, QChar(0x4E00))}}, 2);
    for (int row : {0, 2}) {
        QImage image(10, 20, QImage::Format_RGB32);
        image.fill(row == 0 ? Qt::red : Qt::blue);
        sheet.pictures << CellPicture{row, 1, image, 20, text("图%1").arg(row)};
    }
    const auto xlsx = xlsxOf({{sheet}});
    CHECK(xlsx == xlsxOf({{sheet}}));
    const ZipParts parts(QString(), xlsx);
    const auto drawing = QString::fromUtf8(parts.read("xl/drawings/drawing1.xml"));
    CHECK(drawing.count(text("<xdr:from><xdr:col>1</xdr:col>")) == 2);
    for (const auto &said : {text("<xdr:row>1</xdr:row>"), text("<xdr:row>3</xdr:row>"), text("图0"),
                             text("图2"), text("cx=\"720000\" cy=\"1440000\"")}) // EMU: 20 mm by 40 mm
        CHECK(drawing.contains(said));
    int pictures = 0;
    for (const auto &name : parts.names())
        if (name.endsWith(".png"))
            pictures += QImage::fromData(parts.read(name)).size() == QSize(10, 20);
    CHECK(pictures == 2);
    const auto cells = QString::fromUtf8(parts.read("xl/worksheets/sheet1.xml"));
    const auto height = [&](int row) {
        const QRegularExpression wanted(QStringLiteral("<row r=\"%1\"[^>]* ht=\"([0-9.]+)\"").arg(row));
        return wanted.match(cells).captured(1).toDouble();
    };
    CHECK(height(2) == Approx(40 * 72 / 25.4 + 6).margin(1));
    CHECK(height(3) == 0);   // as high as its text
    CHECK(height(4) == 409); // the longest text is seen as far as the format lets it
}

TEST_CASE("a workbook that cannot be written leaves the old file and says why", "[formats][xlsx]")
{
    QTemporaryDir folder;
    const auto file = folder.filePath(text("新文件夹/表.xlsx"));
    writeWorkbook({{plain({{text("旧")}})}}, file);
    const auto old = xlsxOf({{plain({{text("旧")}})}});
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == old);

    const auto under = file + text("/表.xlsx"); // a file where a folder is needed
    const auto sentence = refusal(under, [&] { writeWorkbook({{progressSheet()}}, under); });
    CHECK(sentence.contains(text("表格没有保存到")));
    CHECK(QDir(QFileInfo(file).absolutePath())
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .size() == 1);

    const auto tooWide = plain({QStringList(16'385)});
    CHECK(refusal(tooWide.name, [&] { xlsxOf({{tooWide}}); }).contains(text("16385 列")));
    const auto tooLong = plain(QList<QStringList>(1'048'575));
    CHECK(refusal(tooLong.name, [&] { xlsxOf({{tooLong}}); }).contains(text("1048575 行")));
}

TEST_CASE("a temporary folder that fills up gives no half workbook", "[formats][xlsx]")
{
    // A sheet that packs so well that the disk is full while it is made, and no longer when it is packed.
    const Workbook workbook{{plain(QList<QStringList>(3000, {text("同"), text("上")}), 2)}};
    const auto whole = xlsxOf(workbook);
    int refused = 0, made = 0;
    for (int size = 8; size <= 512; size += 24) {
        const SmallDisk disk(QByteArray("size=" + QByteArray::number(size) + "k").constData());
        if (!disk.mounted)
            return;
        qputenv("TMPDIR", QFile::encodeName(disk.folder.path()));
        const auto sentence = refusal(disk.folder.path(), [&] {
            const auto bytes = xlsxOf(workbook);
            CHECK(bytes == whole);
            ++made;
        });
        qunsetenv("TMPDIR");
        CHECK(QDir(disk.folder.path()).isEmpty());
        refused += sentence.contains(text("写不下")) ? 1 : 0;
    }
    CHECK(refused > 5);
    CHECK(made > 2);
    CHECK(refused + made == 22);
}
