#include <catch2/catch.hpp>

#include "core/formats/sheets/sheet_reader.h"
#include "core/platform/file_error.h"
#include "tests/core/formats/sentences.h"
#include "tests/core/formats/sheets/xlsx_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

/// The sentence with which a file of that content is refused, which may not take long.
QString refusalOf(const QByteArray &bytes, const char *name = "一览表.xlsx")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(text(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const auto sentence = refusal(path, [&] {
        const NoEndlessWork soon;
        readTableFile(path);
    });
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
    return sentence;
}

bool says(const QString &sentence, const char *words)
{
    INFO(sentence.toStdString());
    return sentence.contains(text(words)) && !text(words).isEmpty();
}

XlsxFixture bookWith(const QByteArray &sheet)
{
    XlsxFixture fixture;
    fixture.sheets << sheet;
    return fixture;
}

QByteArray bookOf(const QByteArray &rows)
{
    return bookWith(XlsxFixture::sheet(rows)).bytes();
}

/// The workbook with one part exchanged, or left out when the content is empty.
QByteArray withPart(const QByteArray &name, const QByteArray &content)
{
    auto fixture = bookWith(XlsxFixture::sheet("<row><c t=\"s\"><v>0</v></c></row>"));
    fixture.sharedStrings = "<si><t>一</t></si>";
    auto parts = fixture.parts();
    parts.removeIf([&](const auto &part) { return part.first == name; });
    if (!content.isEmpty())
        parts.emplaceBack(name, content);
    return zipOf(parts);
}

QByteArray ole(const QString &stream)
{
    QByteArray bytes(8192, '\0');
    bytes.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    bytes.replace(4096 + 128, stream.size() * 2,
                  QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
    return bytes;
}

QByteArray png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::gray);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

} // namespace

TEST_CASE("what is no file is refused by name", "[formats][reader][bad]")
{
    QTemporaryDir folder;
    const auto missing = folder.filePath(text("没有.xlsx"));
    CHECK(says(refusal(missing, [&] { readTableFile(missing); }), "文件或文件夹不存在"));
    CHECK(says(refusal(folder.path(), [&] { readTableFile(folder.path()); }), "这是一个文件夹"));
    CHECK(says(refusal(text("/dev/zero"), [&] { readTableFile(text("/dev/zero")); }), "这不是普通文件"));
    CHECK(says(refusalOf({}), "空文件"));
    CHECK(says(refusalOf({}, "空.csv"), "空文件"));
}

TEST_CASE("a file over 200 MB is refused unread", "[formats][reader][bad]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(text("大.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize((200 << 20) + 1));
    CHECK(says(refusal(path, [&] { readTableFile(path); }), "超过 200 MB"));
    REQUIRE(file.resize((50 << 20) + 1));
    file.write("a,b");
    file.close();
    CHECK(says(refusal(path, [&] { readTableFile(path); }), "超过 50 MB"));
}

TEST_CASE("a workbook that is cut, altered or lacks a part is damaged", "[formats][reader][bad]")
{
    const auto sound = withPart("nothing", {});
    REQUIRE(refusalOf(sound).isEmpty());
    for (qsizetype length = 5; length < sound.size(); length += 61) {
        INFO(length);
        CHECK(says(refusalOf(sound.left(length)), "损坏或不完整"));
    }
    for (const auto *name : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                             "xl/_rels/workbook.xml.rels"}) {
        INFO(name);
        CHECK(says(refusalOf(withPart(name, {})), "损坏或不完整"));
        for (const auto *xml : {"<a>", "no xml", "<a", "<sheets><sheet></sheets>", "<a>&nbsp;</a>"})
            CHECK(says(refusalOf(withPart(name, xml)), "损坏或不完整"));
    }
    // The list of the root may be missing: the part has its usual name.
    CHECK(refusalOf(withPart("_rels/.rels", {})).isEmpty());
    for (const auto *cells :
         {"<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v>x</v></c>",
          "<c r=\"1A\"><v>1</v></c>", "<c r=\"XFE1\"><v>1</v></c>", "<c r=\"A0\"><v>1</v></c>",
          "<c r=\"A1048577\"><v>1</v></c>", "<c r=\"A99999999999\"><v>1</v></c>",
          "<c r=\"AAAA1\"><v>1</v></c>", "<c r=\"A-1\"><v>1</v></c>"}) {
        INFO(cells);
        CHECK(says(refusalOf(bookOf("<row r=\"1\">" + QByteArray(cells) + "</row>")), "损坏或不完整"));
    }
    for (const auto *row : {"0", "-1", "1048577", "x", "99999999999999"}) {
        INFO(row);
        CHECK(says(refusalOf(bookOf("<row r=\"" + QByteArray(row) + "\"><c><v>1</v></c></row>")),
                   "损坏或不完整"));
    }
    for (const auto *merged : {"", "A1:", "B2:A1", "A1:XFE9", "x"}) {
        INFO(merged);
        CHECK(says(refusalOf(bookWith(XlsxFixture::sheet("<row/>", {},
                                                         "<mergeCells><mergeCell ref=\"" +
                                                             QByteArray(merged) + "\"/></mergeCells>"))
                                 .bytes()),
                   "损坏或不完整"));
    }
}

TEST_CASE("hostile XML in any part of a workbook is refused", "[formats][reader][bad]")
{
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char name = 'b'; name <= 'z'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " \"" +
                  (QByteArray("&") + char(name - 1) + ';').repeated(10) + "\">";
    const auto quadratic = "<!DOCTYPE x [<!ENTITY z \"" + QByteArray(100'000, 'a') + "\">]><x>" +
                           QByteArray("&z;").repeated(18'000) + "</x>";
    for (const auto *name : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                             "xl/_rels/workbook.xml.rels", "_rels/.rels"}) {
        INFO(name);
        CHECK(says(refusalOf(withPart(name, laughs + "]><x>&z;</x>")), "DTD"));
        CHECK(says(refusalOf(withPart(name, quadratic)), "DTD"));
        CHECK(says(refusalOf(withPart(name, QByteArray("<a>").repeated(100'000))), "损坏或不完整"));
    }
}

TEST_CASE("bombs and endless numbers of things are refused", "[formats][reader][bad]")
{
    CHECK(says(refusalOf(bookOf(QByteArray(40 << 20, ' '))), "展开后大得不正常"));
    CHECK(says(refusalOf(bookOf("<row r=\"1\">" + QByteArray("<c><v>1</v></c>").repeated(20'000) + "</row>")),
               "损坏"));
    auto many = bookWith(XlsxFixture::sheet("<row/>"));
    for (int i = 0; i < 10'001; ++i)
        many.more.emplaceBack("xl/media/" + QByteArray::number(i), "");
    CHECK(says(refusalOf(many.bytes()), "超过 10000 个部件"));
    auto outside = bookWith(XlsxFixture::sheet("<row/>"));
    outside.more.emplaceBack("../../etc/cron.d/x", "x");
    CHECK(says(refusalOf(outside.bytes()), "不安全的路径"));
    // Cells far to the right, and the empty ones before them, which the table would hold.
    QByteArray wide;
    for (int row = 1; row <= 62; ++row)
        wide += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    CHECK(says(refusalOf(bookOf(wide)), "超过 100 万个单元格"));
    QByteArray merged;
    for (int i = 0; i < 2000; ++i)
        merged += "<mergeCell ref=\"A1:XFD1048576\"/>";
    CHECK(says(refusalOf(bookWith(XlsxFixture::sheet("<row r=\"1048576\"><c><v>1</v></c></row>", {},
                                                     "<mergeCells>" + merged + "</mergeCells>"))
                             .bytes()),
               "损坏"));
}

TEST_CASE("a million cells are the most", "[formats][reader][bad]")
{
    const auto line = QByteArray("1,").repeated(999) + "1\n";
    CHECK(refusalOf(line.repeated(1000), "a.csv").isEmpty());
    CHECK(says(refusalOf(line.repeated(1001), "a.csv"), "超过 100 万个单元格"));
    CHECK(says(refusalOf(QByteArray(2 << 20, '\n'), "a.csv"), "超过 100 万个单元格"));
    CHECK(says(refusalOf(QByteArray(2 << 20, ','), "a.csv"), "超过 100 万个单元格"));
    CHECK(refusalOf(QByteArray(1 << 20, '\n'), "a.csv").isEmpty());
}

TEST_CASE("other kinds of files are called what they are, whatever their ending", "[formats][reader][bad]")
{
    for (const auto *name : {"a.xlsx", "a.xls", "a.et", "a.csv", "a"}) {
        INFO(name);
        CHECK(says(refusalOf(ole(text("Workbook")), name), "旧格式的表格"));
        CHECK(says(refusalOf(ole(text("EncryptedPackage")), name), "设有密码"));
        CHECK(
            says(refusalOf("\n<html><body><table><tr><td>1</td></tr></table></body></html>", name), "网页"));
        CHECK(says(refusalOf("<?xml version=\"1.0\"?><Workbook/>", name), "网页或 XML"));
        CHECK(says(refusalOf("\xEF\xBB\xBF<meta charset=\"utf-8\"><table>", name), "另存为 .xlsx"));
        CHECK(says(refusalOf("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n", name), "不是表格文件"));
        CHECK(says(refusalOf("{\\rtf1 x}", name), "不是表格文件"));
        CHECK(says(refusalOf(png(), name), "不是表格文件"));
        CHECK(says(refusalOf(QByteArray(4000, '\0'), name), "不是表格文件"));
        CHECK(says(refusalOf(QByteArray("单位,电话\n区某某局,1\n甲\0镇,1\n", 33), name), "第 3 行有空字节"));
        CHECK(says(refusalOf("单位,电话\n甲镇,1\n" + QByteArray("\xD2\xD2\xD5\xF2,2\n"), name),
                   "混用了两种编码（第 1 行是 UTF-8，第 3 行不是）"));
        CHECK(says(refusalOf("\xB5\xA5\xCE\xBB\n" + QByteArray("甲镇\n"), name), "混用了两种编码"));
        CHECK(says(refusalOf(zipOf({{"材料/一.txt", "x"}}), name), "不是表格文件"));
        CHECK(says(refusalOf(zipOf({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}}), name),
                   "Word 文档"));
        CHECK(says(refusalOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), name),
                   ".ods"));
        CHECK(says(refusalOf(zipOf({{"xl/workbook.bin", "x"}}), name), ".xlsb"));
    }
    CHECK(says(refusalOf(ole(text("WordDocument")), "a.xlsx"), "不是表格文件"));
    CHECK(says(refusalOf(ole(text("别的")), "a.et"), "旧格式的表格"));
    auto macros = bookWith(XlsxFixture::sheet("<row/>"));
    macros.more.emplaceBack("xl/vbaProject.bin", "x");
    CHECK(says(refusalOf(macros.bytes()), "含有宏"));
    auto locked = rawZip({{"xl/workbook.xml", "x"}});
    locked[6] = locked[locked.indexOf("PK\1\2") + 8] = 1;
    CHECK(says(refusalOf(locked), "设有密码"));
    // A workbook is one under any name.
    CHECK(refusalOf(bookOf("<row/>"), "其实是新格式.xls").isEmpty());
}

TEST_CASE("what lies outside a workbook is not followed", "[formats][reader][bad]")
{
    const auto relations =
        QByteArray("<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" TargetMode=\"External\" "
                   "Target=\"file:///etc/passwd\"/></Relationships>");
    CHECK(says(refusalOf(withPart("xl/_rels/workbook.xml.rels", relations)), "损坏或不完整"));
    const auto up = QByteArray("<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                               "Target=\"../../../../etc/passwd\"/></Relationships>");
    CHECK(says(refusalOf(withPart("xl/_rels/workbook.xml.rels", up)), "损坏或不完整"));
}

TEST_CASE("any one altered byte of a workbook is found, or something is read", "[formats][reader][bad]")
{
    const auto sound = bookOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    QTemporaryDir folder;
    const auto path = folder.filePath(text("a.xlsx"));
    for (qsizetype at = 4; at < sound.size(); at += 3) {
        auto altered = sound;
        altered[at] = char(altered[at] ^ 0x55);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(altered);
        file.close();
        refusal(path, [&] { readTableFile(path); });
    }
}
