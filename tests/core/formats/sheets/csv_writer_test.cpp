#include <catch2/catch.hpp>

#include "core/formats/sheets/csv_writer.h"
#include "core/formats/sheets/formula_guard.h"
#include "tests/core/formats/sentences.h"
#include "tests/support/pdf_tools.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

Sheet sheetOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.columns = {{text("单位")}, {text("说明")}};
    sheet.rows = rows;
    return sheet;
}

QByteArray lines(const QList<QStringList> &rows)
{
    const auto csv = csvOf(sheetOf(rows));
    const QByteArray start = "\xEF\xBB\xBF单位,说明\r\n";
    REQUIRE(csv.startsWith(start));
    return csv.mid(start.size());
}

} // namespace

TEST_CASE("CSV has a mark of its encoding, lines as Windows has them, and quotes where needed",
          "[formats][csv]")
{
    CHECK(lines({{text("区某某局"), text("一")}}) == "区某某局,一\r\n");
    CHECK(lines({{text("a,b"), text("说“是”\"否\"")}}) == "\"a,b\",\"说“是”\"\"否\"\"\"\r\n");
    CHECK(lines({{text("两\n行"), text(" 空 ")}}) == "\"两\n行\",\" 空 \"\r\n");
    CHECK(lines({{text("短")}, {}}) == "短,\r\n,\r\n");
    CHECK(lines({{text("a"), text("b"), text("多出")}}) == "a,b,多出\r\n");
    CHECK(lines({{text("a") + QChar(0) + u'b', text("😀")}}) == "ab,😀\r\n");
}

TEST_CASE("what a spreadsheet might take for a formula is made text", "[formats][csv]")
{
    for (const auto *start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
        const auto cell = text(start) + text("1+1");
        CHECK(lines({{cell, text("x")}}) == "'" + cell.toUtf8() + ",x\r\n");
    }
    CHECK(lines({{text("\t=1"), text("\r=1")}}) == "\"'\t=1\",\"'\r=1\"\r\n");
    CHECK(lines({{text("\n=1"), text("=\"a\"")}}) == "\"'\n=1\",\"'=\"\"a\"\"\"\r\n");
    CHECK(lines({{text("—"), text("1-2=3")}}) == "—,1-2=3\r\n");
    auto sheet = sheetOf({});
    sheet.columns[0].heading = text("=1+1");
    CHECK(csvOf(sheet) == "\xEF\xBB\xBF'=1+1,说明\r\n");
}

TEST_CASE("CSV is read elsewhere as it was written", "[formats][csv]")
{
    QTemporaryDir folder;
    const auto file = folder.filePath(text("新建/表.csv"));
    const QStringList row{text("a,\"b\"\r\nc;d"), text(" “引号” ")};
    writeCsv(sheetOf({row}), file);
    const auto script = QStringLiteral(
        "import csv,json,sys;"
        "print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8-sig')))))");
    const auto read = QJsonDocument::fromJson(tests::runTool(QStringLiteral("/usr/bin/python3"),
                                                             {QStringLiteral("-c"), script, file}))
                          .array();
    REQUIRE(read.size() == 2);
    CHECK(read[1].toArray() == QJsonArray::fromStringList(row));

    const auto under = file + text("/表.csv");
    CHECK(refusal(under, [&] { writeCsv(sheetOf({}), under); }).contains(text("表格没有保存到")));
}

TEST_CASE("what is copied from a table runs in no spreadsheet, and plain text stays as it is",
          "[formats][csv]")
{
    CHECK(clipboardLine({text("=HYPERLINK(\"http://x\")"), text("＝1+1"), text("@SUM(A1)"), text("-1+2")}) ==
          text("'=HYPERLINK(\"http://x\")\t'＝1+1\t'@SUM(A1)\t'-1+2"));
    // Taken for a sum, +86-138 would come out as -52.
    CHECK(clipboardLine({text("+86-13800000001")}) == text("'+86-13800000001"));
    CHECK(clipboardLine({text("王某\n=1+1"), text("a\tb")}) == text("王某 =1+1\ta b"));
    for (const auto *plain : {"-5", "-3.5%", "-", "区某某局", "0955-7012345", ""})
        CHECK(clipboardLine({text(plain)}) == text(plain));
}
