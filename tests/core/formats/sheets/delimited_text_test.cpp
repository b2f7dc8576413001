#include <catch2/catch.hpp>

#include "core/formats/sheets/csv_writer.h"
#include "core/formats/sheets/sheet_reader.h"
#include "tests/core/formats/sentences.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

using Rows = QList<QStringList>;

TableFile tableIn(const QByteArray &bytes)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(text("表.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readTableFile(path);
}

Rows rowsIn(const QByteArray &bytes)
{
    const auto table = tableIn(bytes);
    CHECK(table.remarks.isEmpty());
    CHECK(table.sheetName.isEmpty());
    return table.rows;
}

const Rows expected{{text("单位"), text("简称")}, {text("区某某局"), text("某局")}};

} // namespace

TEST_CASE("text is read in the encodings that office programs write", "[formats][reader][csv]")
{
    const auto words = text("单位,简称\r\n区某某局,某局\r\n");
    CHECK(rowsIn(words.toUtf8()) == expected);
    CHECK(rowsIn("\xEF\xBB\xBF" + words.toUtf8()) == expected);
    CHECK(rowsIn(QStringEncoder("GB18030").encode(words)) == expected);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray encoded = QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(words);
        CHECK(rowsIn(encoded) == expected);
    }
}

TEST_CASE("the separator is found", "[formats][reader][csv]")
{
    CHECK(rowsIn("单位\t简称\n区某某局\t某局") == expected);
    CHECK(rowsIn("单位;简称\n区某某局;某局\n") == expected);
    CHECK(rowsIn("sep=;\r\n单位;简称\r\n区某某局;某局\r\n") == expected);
    CHECK(rowsIn("sep=|\n单位|简称\n区某某局|某局\n") == expected);
    // A title above, commas and semicolons within the texts.
    CHECK(rowsIn("一览表\n单位\t简称\n甲,乙,丙\t丁\n戊;己\t庚\n") == Rows{{text("一览表")},
                                                                          {text("单位"), text("简称")},
                                                                          {text("甲,乙,丙"), text("丁")},
                                                                          {text("戊;己"), text("庚")}});
    CHECK(rowsIn("\"a;b;c\",1\n\"d;e;f\",2\n") ==
          Rows{{text("a;b;c"), text("1")}, {text("d;e;f"), text("2")}});
    CHECK(rowsIn("只有一列\n第二行\n") == Rows{{text("只有一列")}, {text("第二行")}});
    CHECK(rowsIn("a,,,\nb,,,\n;\n") == Rows{{text("a")}, {text("b")}, {text(";")}});
}

TEST_CASE("quoted fields hold separators, quotes and line breaks", "[formats][reader][csv]")
{
    CHECK(rowsIn("\"a,b\",\"说\"\"是\"\"\",\"两\r\n行\"\r\n\"\",x\r\n") ==
          Rows{{text("a,b"), text("说\"是\""), text("两\n行")}, {{}, text("x")}});
    CHECK(rowsIn("a\"b,\"c\"d\n") == Rows{{text("a\"b"), text("cd")}});
    CHECK(rowsIn("\"只有一个\"") == Rows{{text("只有一个")}});
    CHECK(rowsIn("a,\"\"\"\"\n") == Rows{{text("a"), text("\"")}});
}

TEST_CASE("a quote without its partner does not swallow the rest", "[formats][reader][csv]")
{
    const auto table = tableIn("名称,尺寸\n屏,\"14\n表,\"3\n");
    CHECK(table.rows == Rows{{text("名称"), text("尺寸")}, {text("屏"), text("14\n表,3")}});
    const auto odd = tableIn("名称,尺寸\n屏,14\n表,\"3\n本,1\n");
    CHECK(odd.rows == Rows{{text("名称"), text("尺寸")},
                           {text("屏"), text("14")},
                           {text("表"), text("\"3")},
                           {text("本"), text("1")}});
    CHECK(odd.remarks ==
          QStringList{text("第 3 行有一个引号没有另一半，从那里起引号按普通文字读入，请核对。")});
    QByteArray many = "a,b\n";
    many += QByteArray("x,\"y\"z\"\n").repeated(100'000) + "\"";
    CHECK(tableIn(many).rows.size() == 100'002);
}

TEST_CASE("lines end as Windows, Unix and old Macintosh end them; empty ones at the end are none",
          "[formats][reader][csv]")
{
    const Rows three{{text("a"), text("b")}, {}, {text("c"), text("d")}};
    CHECK(rowsIn("a,b\r\n\r\nc,d\r\n\r\n\r\n") == three);
    CHECK(rowsIn("a,b\n,\nc,d,,\n,,\n") == three);
    CHECK(rowsIn("a,b\r\rc,d") == three);
    CHECK(rowsIn("\n\n") == Rows{});
}

TEST_CASE("CSV of ours is read as it was written", "[formats][reader][csv]")
{
    Sheet sheet;
    sheet.columns = {{text("文字")}, {text("说明")}};
    sheet.rows = {{text("a,\"b\"\nc;d"), text(" 空 ")}, {text("—"), {}}, {text("x\ty"), text("😀")}};
    auto rows = sheet.rows;
    rows[1].removeLast();
    rows.prepend({text("文字"), text("说明")});
    CHECK(rowsIn(csvOf(sheet)) == rows);
}
