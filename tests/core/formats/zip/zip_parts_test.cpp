#include <catch2/catch.hpp>

#include "core/formats/office/xml_part.h"
#include "core/formats/zip/zip_parts.h"
#include "tests/core/formats/sentences.h"
#include "tests/core/formats/zip/zip_maker.h"

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

const auto file = QStringLiteral("来件/一览%2表.xlsx");

QString refusalOf(const QByteArray &zip, const ZipLimits &limits = {})
{
    return refusal(file, [&] {
        const ZipParts parts(file, zip, limits);
        for (const auto &name : parts.names())
            parts.read(name);
    });
}

bool says(const QString &sentence, const char *words)
{
    INFO(sentence.toStdString());
    return sentence.contains(QString::fromUtf8(words));
}

QString xmlRefusal(const QByteArray &xml)
{
    return refusal(file, [&] {
        XmlPart part(file, "xl/a.xml", xml);
        while (part.next() != QXmlStreamReader::EndDocument) {
        }
    });
}

} // namespace

TEST_CASE("parts are found by their names, whatever the case and the separator", "[formats][zip]")
{
    const ZipParts parts(file, zipOf({{"xl\\Workbook.xml", "<a/>"}, {"empty", ""}}));
    CHECK(parts.contains("xl/workbook.xml"));
    CHECK(parts.read("XL/workbook.xml") == "<a/>");
    CHECK(parts.read("empty").isEmpty());
    CHECK_FALSE(parts.contains("xl"));
    CHECK(says(refusal(file, [&] { parts.read("xl/none.xml"); }), "损坏或不完整"));
}

TEST_CASE("sizes and places in the form for large files are understood", "[formats][zip]")
{
    RawEntry large{"a.xml", "<large/>"};
    large.zip64 = true;
    const ZipParts parts(file, rawZip({{"first", "1"}, large}));
    CHECK(parts.read("a.xml") == "<large/>");
    CHECK(parts.read("first") == "1");
}

TEST_CASE("a zip that is cut or altered is said to be damaged", "[formats][zip]")
{
    const auto sound = zipOf({{"a.xml", QByteArray(3000, 'a') + "z"}, {"b.xml", "<b/>"}});
    REQUIRE(refusalOf(sound).isEmpty());
    CHECK(says(refusalOf({}), "损坏或不完整"));
    for (qsizetype length = 1; length < sound.size(); length += 7) {
        INFO(length);
        CHECK(says(refusalOf(sound.left(length)), "损坏或不完整"));
    }
    auto badCrc = rawZip({{"a.xml", "content"}});
    REQUIRE(refusalOf(badCrc).isEmpty());
    badCrc.replace("content", "conteNt");
    CHECK(says(refusalOf(badCrc), "损坏或不完整"));
    auto badDeflate = sound;
    badDeflate[40] = char(badDeflate[40] ^ 0xFF);
    CHECK(says(refusalOf(badDeflate), "损坏或不完整"));
    RawEntry renamed{"a.xml", "content"};
    renamed.localName = "b.xml";
    CHECK(says(refusalOf(rawZip({renamed})), "损坏或不完整"));
    RawEntry tooShort{"a.xml", "content"};
    tooShort.size = 3;
    CHECK(says(refusalOf(rawZip({tooShort})), "损坏或不完整"));
    RawEntry elsewhere{"a.xml", "content"};
    elsewhere.offset = 0x7FFFFFFF;
    CHECK(says(refusalOf(rawZip({{"x", "y"}, elsewhere})), "损坏或不完整"));
    CHECK(says(refusalOf(rawZip({{"A.xml", "1"}, {"a.xml", "2"}})), "损坏或不完整"));
}

TEST_CASE("any one altered byte of a zip is either found or does no harm", "[formats][zip]")
{
    const QByteArray content = "<a>some content of a part</a>";
    const auto sound = zipOf({{"a.xml", content}, {"b.xml", content}});
    for (qsizetype at = 0; at < sound.size(); ++at)
        for (const auto bit : {0, 3, 7}) {
            auto altered = sound;
            altered[at] = char(altered[at] ^ (1 << bit));
            try {
                const ZipParts parts(file, altered);
                for (const auto &name : parts.names()) {
                    const auto read = parts.read(name);
                    CHECK(read == content);
                }
            } catch (const domain::Error &) {
            }
        }
}

TEST_CASE("entries that share their bytes are refused", "[formats][zip]")
{
    RawEntry again{"a.xml", QByteArray(500, 'a')};
    again.offset = 0;
    CHECK(says(refusalOf(rawZip({{"a.xml", QByteArray(500, 'a')}, again})), "互相重叠"));
}

TEST_CASE("names that lead out of a folder are refused", "[formats][zip]")
{
    for (const auto *name :
         {"../a.xml", "xl/../../a.xml", "..\\a.xml", "/etc/a.xml", "\\\\server\\a.xml", "C:a.xml"}) {
        INFO(name);
        CHECK(says(refusalOf(rawZip({{name, "x"}})), "不安全的路径"));
    }
    CHECK(says(refusalOf(rawZip({{QByteArray("a\0b", 3), "x"}})), "不安全的路径"));
    CHECK(refusalOf(rawZip({{"a..b/..c/d...xml", "x"}})).isEmpty());
}

TEST_CASE("a zip with a password says so", "[formats][zip]")
{
    RawEntry locked{"a.xml", "content"};
    locked.flags = 1;
    CHECK(says(refusalOf(rawZip({locked})), "设有密码"));
}

TEST_CASE("100,000 entries are refused at once", "[formats][zip]")
{
    QList<RawEntry> entries;
    for (int i = 0; i < 100'000; ++i)
        entries.append({QByteArray::number(i), {}});
    const auto zip = rawZip(entries);
    const NoEndlessWork soon;
    CHECK(says(refusalOf(zip), "超过 10000 个部件"));
    CHECK(refusalOf(rawZip(entries.mid(0, 10'000))).isEmpty());
}

TEST_CASE("what unpacks to far more than is usual is refused, what repeats itself honestly is not",
          "[formats][zip]")
{
    CHECK(says(refusalOf(zipOf({{"a.xml", QByteArray(11 << 20, ' ')}})), "展开后大得不正常"));
    CHECK(refusalOf(zipOf({{"a.xml", QByteArray(10 << 20, ' ')}})).isEmpty());
    QByteArray table;
    for (int row = 1; table.size() < 12 << 20; ++row)
        table += "<row r=\"" + QByteArray::number(row) + "\"><c t=\"s\"><v>1</v></c></row>";
    CHECK(refusalOf(zipOf({{"a.xml", table}})).isEmpty());
}

TEST_CASE("a part, and all parts together, have a greatest size", "[formats][zip]")
{
    ZipLimits small;
    small.part = 2 << 20;
    small.total = 3 << 20;
    CHECK(refusalOf(rawZip({{"a", QByteArray(2 << 20, 'a')}}), small).isEmpty());
    CHECK(says(refusalOf(rawZip({{"a", QByteArray((2 << 20) + 1, 'a')}}), small), "太大（内容超过 2 MB）"));
    CHECK(says(refusalOf(rawZip({{"a", QByteArray(2 << 20, 'a')}, {"b", QByteArray(2 << 20, 'b')}}), small),
               "太大（内容超过 3 MB）"));
}

TEST_CASE("XML is refused before it can expand, nest or wind itself up", "[formats][xml]")
{
    const NoEndlessWork soon;
    CHECK(xmlRefusal("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- <!DOCTYPE it's --><a "
                     "b='>'><![CDATA[<!ENTITY ']]></a>")
              .isEmpty());
    QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char name = 'b'; name <= 'z'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " \"" +
                  (QByteArray("&") + char(name - 1) + ';').repeated(10) + "\">";
    CHECK(says(xmlRefusal(laughs + "]><x>&z;</x>"), "DTD"));
    CHECK(says(xmlRefusal("<!DOCTYPE x [<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">]><x>" +
                          QByteArray("&a;").repeated(18'000) + "</x>"),
               "DTD"));
    CHECK(says(xmlRefusal("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"), "DTD"));
    CHECK(says(xmlRefusal(QByteArray("<a>").repeated(2'000'000)), "损坏"));
    CHECK(xmlRefusal(QByteArray("<a>").repeated(256) + QByteArray("</a>").repeated(256)).isEmpty());
    CHECK(says(xmlRefusal(QByteArray("<a>").repeated(257) + QByteArray("</a>").repeated(257)), "损坏"));
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='>'";
    CHECK(says(xmlRefusal("<a" + attributes + "/>"), "损坏"));
}

TEST_CASE("XML that is not well-formed, or in another encoding, is damaged", "[formats][xml]")
{
    for (const QByteArray xml :
         {"", "no xml", "<a>", "<a></b>", "<a b='1' b='2'/>", "<a b='", "<a>&unknown;</a>", "<a/><b/>",
          "<a>\x01</a>", "<a>\xFF\xFE</a>", "<!-- ", "<a><![CDATA[</a>"}) {
        INFO(xml.toStdString());
        CHECK(says(xmlRefusal(xml), "损坏"));
    }
    CHECK(says(xmlRefusal("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>"), "损坏"));
    const QString utf16 = QStringLiteral("<?xml version=\"1.0\"?><a/>");
    CHECK(says(xmlRefusal(QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)),
               "损坏"));
}
