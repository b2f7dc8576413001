#include <catch2/catch.hpp>

#include "core/formats/sheets/sheet_reader.h"
#include "core/formats/sheets/sheet_writer.h"
#include "tests/core/formats/sentences.h"
#include "tests/core/formats/sheets/xlsx_fixture.h"
#include "tests/support/pdf_tools.h"

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

/// A file of that content, read.
struct ReadFile
{
    explicit ReadFile(const QByteArray &bytes, const QString &name = QStringLiteral("一览表.xlsx"))
        : path(folder.filePath(name))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    TableFile table() const { return readTableFile(path); }

    QTemporaryDir folder;
    QString path;
};

using Rows = QList<QStringList>;

TableFile tableIn(const QByteArray &bytes)
{
    return ReadFile(bytes).table();
}

Rows rowsIn(const XlsxFixture &fixture)
{
    return tableIn(fixture.bytes()).rows;
}

Rows oneRow(const QStringList &cells)
{
    return {cells};
}

} // namespace

TEST_CASE("a workbook as Excel writes it is read", "[formats][reader]")
{
    XlsxFixture fixture;
    fixture.names << "报送一览";
    fixture.sharedStrings = "<si><t>单位</t><phoneticPr fontId=\"1\"/></si>"
                            "<si><r><t xml:space=\"preserve\">区某 </t></r><r><rPr><b/></rPr><t>某局</t></r>"
                            "<rPh sb=\"0\" eb=\"1\"><t>qumou</t></rPh></si>"
                            "<si><t>两_x000D_\n行 _x005F_x0041_</t></si>";
    fixture.sheets << XlsxFixture::sheet(
        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"3\"><c r=\"B3\" s=\"1\"/><c r=\"C3\" t=\"str\"><f>A1&amp;\"x\"</f><v>单位x</v></c>"
        "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"b\"><v>0</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"Z4\" s=\"1\"/></row><row r=\"900\"/>");
    const auto table = tableIn(fixture.bytes());
    CHECK(table.sheetName == text("报送一览"));
    CHECK(table.rows == Rows{{text("单位"), {}, text("区某 某局")},
                             {},
                             {{}, {}, text("单位x"), text("TRUE"), text("FALSE")},
                             {text("两\n行 _x0041_")}});
    CHECK(table.remarks.isEmpty());
}

TEST_CASE("the variants of other programs are read alike", "[formats][reader]")
{
    const Rows expected{{text("一"), text("二")}, {text("3")}};
    XlsxFixture fixture;
    SECTION("targets from the root, strings in the cells, no references")
    {
        fixture.targetStart = "/xl/";
        fixture.sheets << XlsxFixture::sheet("<row><c t=\"inlineStr\"><is><t>一</t></is></c><c "
                                             "t=\"inlineStr\"><is><r><t>二</t></r></is></c></row>"
                                             "<row><c><v>3</v></c></row>");
    }
    SECTION("prefixes, the strict namespaces, names in another case")
    {
        fixture.prefix = "x:";
        fixture.sheets
            << "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
               "<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c><x:c r=\"B1\" "
               "t=\"s\"><x:v>1</x:v></x:c>"
               "</x:row><x:row r=\"2\"><x:c r=\"A2\"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        fixture.sharedStrings = "<x:si><x:t>一</x:t></x:si><x:si><x:t>二</x:t></x:si>";
    }
    SECTION("every type named, formulas with attributes")
    {
        fixture.sheets << XlsxFixture::sheet(
            "<row r=\"1\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\"><c r=\"A1\" s=\"0\" "
            "t=\"s\"><v>0</v></c>"
            "<c r=\"B1\" s=\"0\" t=\"str\"><f aca=\"false\">A1</f><v>二</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" s=\"0\" t=\"n\"><f aca=\"false\">1+2</f><v>3</v></c></row>");
        fixture.sharedStrings = "<si><t xml:space=\"preserve\">一</t></si>";
        fixture.styles = "<cellXfs><xf numFmtId=\"164\"/></cellXfs>";
    }
    SECTION("rows and cells in no order")
    {
        fixture.sheets << XlsxFixture::sheet("<row r=\"2\"><c r=\"A2\"><v>3</v></c></row>"
                                             "<row r=\"1\"><c r=\"B1\" t=\"str\"><v>二</v></c>"
                                             "<c r=\"A1\" t=\"str\"><v>一</v></c></row>");
    }
    CHECK(rowsIn(fixture) == expected);
}

TEST_CASE("a workbook made by openpyxl is read", "[formats][reader]")
{
    QTemporaryDir folder;
    const auto file = folder.filePath(text("openpyxl.xlsx"));
    const auto script =
        text("import sys,openpyxl,datetime as d\n"
             "b=openpyxl.Workbook();s=b.active;s.title='单位'\n"
             "s.append(['名称','数',3.0,0.1+0.2,13800000000,True,None,'=1+1'])\n"
             "s.append([d.date(2024,5,6),d.datetime(2024,5,6,13,30),d.time(8,5),'#N/A'])\n"
             "s.merge_cells('A4:B5');s['A4']='合';s.row_dimensions[2].hidden=True\n"
             "s.column_dimensions['B'].hidden=True;b.create_sheet('另一张');b.save(sys.argv[1])\n");
    tests::runTool(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, file});
    const auto table = readTableFile(file);
    CHECK(table.sheetName == text("单位"));
    CHECK(table.rows ==
          Rows{{text("名称"), text("数"), text("3"), text("0.3"), text("13800000000"), text("TRUE")},
               {text("2024-05-06"), text("2024-05-06 13:30"), text("08:05"), text("#N/A")},
               {},
               {text("合")}});
    CHECK(table.remarks ==
          QStringList{text("H1 是没有存下结果的公式，按空白读入：请用 WPS 或 Excel 打开、保存后再试。"),
                      text("D2 的公式有错误（如 #REF!），请核对。"),
                      text("有 1 行、1 列是隐藏的，也读入了。"),
                      text("只读了工作表“单位”，没有读：另一张。")});
}

TEST_CASE("what the writer writes is what the reader reads", "[formats][reader]")
{
    Sheet sheet;
    sheet.name = text("往返");
    sheet.columns = {{text("文字")}, {text("数"), 8, CellKind::Number}, {text("日期"), 12, CellKind::Date}};
    sheet.rows = {{text("=1+1"), text("12"), text("2024-05-06")},
                  {text("a_x0041_b\t\r尾 "), text("-0.5"), text("1901-01-01")},
                  {text("<r>&amp;</r>\n😀"), text("123456789012345"), text("9999-12-31")},
                  {text("'引"), text("不详"), text("2024年")}};
    auto expected = sheet.rows;
    expected.prepend({text("文字"), text("数"), text("日期")});
    CHECK(tableIn(xlsxOf({{sheet}})).rows == expected);
}

TEST_CASE("numbers are read by the format of their style", "[formats][reader]")
{
    XlsxFixture fixture;
    fixture.styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"000000\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"><alignment/></xf><xf numFmtId=\"14\"/></cellXfs>";
    fixture.sheets << XlsxFixture::sheet(
        "<row><c><v>3.0</v></c><c s=\"0\"><v>45418</v></c><c s=\"1\"><v>123</v></c>"
        "<c s=\"2\"><v>45418</v></c><c s=\"99\"><v>45418</v></c></row>");
    CHECK(rowsIn(fixture) ==
          oneRow({text("3"), text("45418"), text("000123"), text("2024-05-06"), text("45418")}));
    XlsxFixture alternatives;
    alternatives.styles =
        "<numFmts><mc:AlternateContent><mc:Choice><numFmt numFmtId=\"176\" x:formatCode16=\"0\"/>"
        "</mc:Choice><mc:Fallback><numFmt numFmtId=\"176\" formatCode=\"yyyy/m/d\"/></mc:Fallback>"
        "</mc:AlternateContent></numFmts><cellXfs><xf numFmtId=\"176\"/></cellXfs>"
        "<dxfs><dxf><numFmt numFmtId=\"176\" formatCode=\"0\"/></dxf></dxfs>";
    alternatives.sheets << XlsxFixture::sheet("<row><c s=\"0\"><v>45418</v></c></row>");
    CHECK(rowsIn(alternatives) == oneRow({text("2024-05-06")}));
    XlsxFixture macintosh;
    macintosh.workbookProperties = "<workbookPr date1904=\"1\"/>";
    macintosh.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    macintosh.sheets << XlsxFixture::sheet(
        "<row><c s=\"0\"><v>43956</v></c><c t=\"d\"><v>2024-05-06T00:00:00</v></c>"
        "<c t=\"d\"><v>2024-05-06T13:30:00</v></c></row>");
    CHECK(rowsIn(macintosh) == oneRow({text("2024-05-06"), text("2024-05-06"), text("2024-05-06 13:30")}));
}

TEST_CASE("numbers that a spreadsheet may have changed are pointed at", "[formats][reader]")
{
    XlsxFixture fixture;
    QByteArray rows;
    for (int row = 1; row <= 5; ++row)
        rows += "<row><c t=\"str\"><v>123456789012345678</v></c><c><v>1.23456789012346E+17</v></c></row>";
    fixture.sheets << XlsxFixture::sheet(rows);
    const auto table = tableIn(fixture.bytes());
    CHECK(table.rows[4] == QStringList{text("123456789012345678"), text("123456789012346000")});
    CHECK(table.remarks ==
          QStringList{
              text("B1、B2、B3 等 5 个单元格 是超过 15 位的数字，表格软件可能已经改动后面几位，请核对。")});
}

TEST_CASE("of merged cells the first has the value", "[formats][reader]")
{
    XlsxFixture fixture;
    fixture.sheets << XlsxFixture::sheet("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                                         "<row><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c></row>"
                                         "<row><c><v>7</v></c><c><v>8</v></c></row>",
                                         {},
                                         "<mergeCells count=\"2\"><mergeCell ref=\"A1:B2\"/>"
                                         "<mergeCell ref=\"B3:XFD1048576\"/></mergeCells>");
    CHECK(rowsIn(fixture) == Rows{{text("1"), {}, text("3")}, {{}, {}, text("6")}, {text("7"), text("8")}});
}

TEST_CASE("the first visible sheet is read, and all of them when asked", "[formats][reader]")
{
    XlsxFixture fixture;
    for (const auto *word : {"甲", "乙", "丙"})
        fixture.sheets << XlsxFixture::sheet("<row><c t=\"str\"><v>" + QByteArray(word) + "</v></c></row>");
    fixture.names = {"隐藏的", "第二&amp;张", "第三张"};
    fixture.states = {"hidden", "visible", "veryHidden"};
    const ReadFile file(fixture.bytes());
    const auto first = file.table();
    CHECK(first.sheetName == text("第二&张"));
    CHECK(first.rows == oneRow({text("乙")}));
    CHECK(first.remarks == QStringList{text("只读了工作表“第二&张”，没有读：隐藏的、第三张。")});
    const auto all = readAllTables(file.path);
    REQUIRE(all.size() == 3);
    CHECK(all[2].rows == oneRow({text("丙")}));
    CHECK(all[0].remarks == QStringList{text("工作表“隐藏的”是隐藏的，也读入了。")});
    CHECK(all[1].remarks.isEmpty());
    fixture.states = {"hidden", "hidden", "hidden"};
    CHECK(rowsIn(fixture) == oneRow({text("甲")}));
}

TEST_CASE("a sheet that claims to be huge and holds three cells is read at once", "[formats][reader]")
{
    XlsxFixture fixture;
    fixture.sheets << XlsxFixture::sheet(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"500\"><c r=\"C500\"><v>2</v></c></row>"
        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>3</v></c></row>",
        "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"16384\" hidden=\"1\"/></cols>");
    const auto bytes = fixture.bytes();
    const NoEndlessWork soon;
    const auto table = tableIn(bytes);
    REQUIRE(table.rows.size() == 1'048'576);
    CHECK(table.rows[499] == QStringList{{}, {}, text("2")});
    CHECK(table.rows.last().size() == 16'384);
    CHECK(table.rows.last().last() == text("3"));
    CHECK(table.remarks == QStringList{text("有 3 列是隐藏的，也读入了。")});
}

TEST_CASE("formatted cells without a value make no table larger", "[formats][reader]")
{
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row) {
        rows += "<row r=\"" + QByteArray::number(row) + "\">";
        for (int column = 0; column < 60; ++column)
            rows +=
                "<c r=\"" + QByteArray(1, char('A' + column % 26)) + QByteArray::number(row) + "\" s=\"1\"/>";
        rows += "</row>";
    }
    XlsxFixture fixture;
    fixture.sheets << XlsxFixture::sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + rows);
    CHECK(rowsIn(fixture) == oneRow({text("1")}));
}
