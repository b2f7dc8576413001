#include <catch2/catch.hpp>

#include "core/domain/error.h"
#include "core/formats/files/text_file.h"
#include "core/formats/office/document_text.h"
#include "core/formats/office/secrecy_marks.h"
#include "tests/core/formats/files/compound_maker.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/sample_pdf.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

SecrecyMarks marksIn(const QString &name, const QByteArray &bytes, MarksIn where = MarksIn::NamesAndTexts)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("0"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    return findSecrecyMarks(path, name, where);
}

QByteArray docx(const QByteArray &text)
{
    return zipOf({{"word/document.xml",
                   "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                   "<w:body><w:p><w:r><w:t>" +
                       text + "</w:t></w:r></w:p></w:body></w:document>"}});
}

QByteArray streamed(int format, const QList<std::pair<QByteArray, QByteArray>> &files,
                    int filter = ARCHIVE_FILTER_NONE)
{
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    size_t used = 0;
    auto *writer = archive_write_new();
    archive_write_set_format(writer, format);
    archive_write_add_filter(writer, filter);
    archive_write_set_bytes_in_last_block(writer, 1);
    REQUIRE(archive_write_open_memory(writer, bytes.data(), size_t(bytes.size()), &used) == ARCHIVE_OK);
    for (const auto &[name, content] : files) {
        auto *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.constData());
        archive_entry_set_mode(entry, AE_IFREG | 0644);
        archive_entry_set_size(entry, content.size());
        REQUIRE(archive_write_header(writer, entry) >= ARCHIVE_WARN);
        archive_write_data(writer, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    REQUIRE(archive_write_close(writer) == ARCHIVE_OK);
    archive_write_free(writer);
    return bytes.left(qsizetype(used));
}

/// As gzip and its kin pack one file, with no archive around it.
QByteArray packed(int filter, const QByteArray &content)
{
    return streamed(ARCHIVE_FORMAT_RAW, {{"data", content}}, filter);
}

QByteArray mail(const QByteArray &subject, const QByteArray &body, const QByteArray &attachment)
{
    return "From: a@example.gov.cn\r\nSubject: =?UTF-8?B?" + subject.toBase64() +
           "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
           "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           body.toBase64() +
           "\r\n--b\r\nContent-Type: application/octet-stream; name=\"a.docx\"\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           attachment.toBase64() + "\r\n--b--\r\n";
}

using Marked = QList<MarkedPart>;

} // namespace

TEST_CASE("marks are found in the names and texts of what an archive holds", "[secrecy]")
{
    const QByteArray text = "机密★1年\n\n会议纪要";
    const QList<std::pair<QByteArray, QByteArray>> files{{"报送/纪要.txt", text},
                                                         {"报送/絕密名单.txt", "名单"},
                                                         {"报送/通知.docx", docx("秘 密★")},
                                                         {"无.txt", "通报"}};
    const Marked all{{QStringLiteral("报送/纪要.txt"), QStringLiteral("机密")},
                     {QStringLiteral("报送/絕密名单.txt"), QStringLiteral("絕密")},
                     {QStringLiteral("报送/通知.docx"), QStringLiteral("秘密★")}};
    SECTION("a zip")
    {
        CHECK(marksIn(QStringLiteral("来件.zip"), zipOf(files)) == SecrecyMarks{all, {}});
    }
    SECTION("a 7z and a tar, whatever they are called")
    {
        CHECK(marksIn(QStringLiteral("来件.7z"), streamed(ARCHIVE_FORMAT_7ZIP, files)).marked == all);
        CHECK(marksIn(QStringLiteral("来件.tar"), streamed(ARCHIVE_FORMAT_TAR_USTAR, files)).marked == all);
    }
    SECTION("what is packed by itself, named without its ending")
    {
        for (const auto &[filter, ending] :
             {std::pair(ARCHIVE_FILTER_GZIP, "gz"), std::pair(ARCHIVE_FILTER_BZIP2, "bz2"),
              std::pair(ARCHIVE_FILTER_XZ, "xz"), std::pair(ARCHIVE_FILTER_ZSTD, "zst")}) {
            const auto name = QStringLiteral("纪要.txt.") + QLatin1String(ending);
            INFO(ending);
            CHECK(marksIn(name, packed(filter, text)) ==
                  SecrecyMarks{{{QStringLiteral("纪要.txt"), QStringLiteral("机密")}}, {}});
            CHECK(marksIn(name, packed(filter, "会议纪要")) == SecrecyMarks{{}, {}});
            CHECK(marksIn(QStringLiteral("a.zip"), zipOf({{"b.docx.gz", packed(filter, docx("秘 密★"))}}))
                      .marked == Marked{{QStringLiteral("b.docx.gz/b.docx"), QStringLiteral("秘密★")}});
            // Cut off, it cannot be read; nor can anything that only begins like one.
            QByteArray noise;
            for (int i = 0; i < 2000; ++i)
                noise += char(i * i / 7);
            CHECK(marksIn(name, packed(filter, noise).chopped(40)).unread == QStringList{QString()});
            CHECK(marksIn(name, packed(filter, noise).left(6) + noise).unread == QStringList{QString()});
            CHECK(marksIn(name, packed(filter, QByteArray(60 << 20, 'a'))).unread == QStringList{QString()});
        }
        CHECK(marksIn(QStringLiteral("a.7z"), "7z\xBC\xAF\x27\x1C and no more").unread ==
              QStringList{QString()});
    }
    SECTION("archives within archives, three deep, and then they are unread")
    {
        const auto inner = zipOf({{"a.txt", text}});
        CHECK(marksIn(QStringLiteral("a.zip"), zipOf({{"b.zip", inner}})).marked ==
              Marked{{QStringLiteral("b.zip/a.txt"), QStringLiteral("机密")}});
        CHECK(marksIn(QStringLiteral("a.zip"),
                      zipOf({{"b.7z", streamed(ARCHIVE_FORMAT_7ZIP, {{"a.txt", text}})}}))
                  .marked == Marked{{QStringLiteral("b.7z/a.txt"), QStringLiteral("机密")}});
        const auto deep = marksIn(QStringLiteral("a.zip"),
                                  zipOf({{"b.zip", zipOf({{"c.zip", zipOf({{"d.zip", inner}})}})}}));
        CHECK(deep == SecrecyMarks{{}, {QStringLiteral("b.zip/c.zip/d.zip")}});
    }
    SECTION("names alone")
    {
        const auto found = marksIn(QStringLiteral("来件.zip"), zipOf(files), MarksIn::NamesOnly);
        CHECK(found.marked == Marked{all[1]});
        CHECK(found.unread.contains(QString()));
    }
    SECTION("of an archive with a password the names are known")
    {
        const auto found =
            marksIn(QStringLiteral("来件.zip"), rawZip({{"甲.txt", "xxxxxxxxxxxxxxx", {}, {}, {}, 1},
                                                        {"机密.txt", "xxxxxxxxxxxxxxx", {}, {}, {}, 1}}));
        CHECK(found.marked == Marked{{QStringLiteral("机密.txt"), QStringLiteral("机密")}});
        CHECK(found.unread == QStringList{QString()});
    }
    SECTION("what cannot be read there is named")
    {
        CHECK(marksIn(QStringLiteral("来件.zip"), zipOf({{"坏.docx", "PK\3\4"}, {"图.png", "x"}})) ==
              SecrecyMarks{{}, {QStringLiteral("坏.docx")}});
        CHECK(marksIn(QStringLiteral("来件.zip"), zipOf({{"甲.txt", "a"}}).chopped(30)).unread ==
              QStringList{QString()});
    }
    SECTION("a file that unpacks to more than is read")
    {
        const auto found = marksIn(QStringLiteral("来件.zip"),
                                   zipOf({{"大.txt", QByteArray(60 << 20, 'a')}, {"纪要.txt", text}}));
        CHECK(found.marked == Marked{{QStringLiteral("纪要.txt"), QStringLiteral("机密")}});
        CHECK(found.unread == QStringList{QString()});
    }
}

TEST_CASE("marks are found in mails and in what hangs on them", "[secrecy]")
{
    CHECK(marksIn(QStringLiteral("a.eml"), mail("机密★关于", "正文", "x")).marked ==
          Marked{{QString(), QStringLiteral("机密")}});
    CHECK(marksIn(QStringLiteral("a.eml"), mail("通知", "绝密★\n正文", "x")).marked ==
          Marked{{QString(), QStringLiteral("绝密")}});
    const auto attached = mail("通知", "正文", docx("机　密★"));
    CHECK(marksIn(QStringLiteral("a.eml"), attached) ==
          SecrecyMarks{{{QStringLiteral("a.docx"), QStringLiteral("机密")}}, {}});
    CHECK(marksIn(QStringLiteral("通知.txt"), attached).marked.size() == 1);
    CHECK(marksIn(QStringLiteral("a.zip"), zipOf({{"b.eml", attached}})).marked ==
          Marked{{QStringLiteral("b.eml/a.docx"), QStringLiteral("机密")}});
    CHECK(marksIn(QStringLiteral("a.eml"), mail("通知", "正文", docx("通报"))) == SecrecyMarks());
}

TEST_CASE("many recipients do not hide the head of a mail's text", "[secrecy]")
{
    QByteArray to = "To: ";
    for (int i = 0; i < 100; ++i)
        to += "recipient" + QByteArray::number(i) + "@example.gov.cn,\r\n ";
    const auto letter = to + "x@example.gov.cn\r\n" + mail("通知", "绝密★一年\n正文", "无");
    CHECK(marksIn(QStringLiteral("通知.eml"), letter).marked.size() == 1);
}

TEST_CASE("a mail's words are read, each once", "[secrecy]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("0"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("From: a@example.gov.cn\nSubject: report\nMIME-Version: 1.0\n"
               "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n一 二\n"
               "--b\nContent-Type: text/html; charset=utf-8\n\n<p>一</p><p>二</p>\n--b--\n");
    file.close();
    const auto parts = readDocumentText(path, QStringLiteral("a.eml")).parts;
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].text == QStringLiteral("主题：report\n发件人：a@example.gov.cn\n一 二"));
}

namespace {

/// A Word file with these parts beside a harmless text.
QByteArray wordWith(QList<std::pair<QByteArray, QByteArray>> parts,
                    const QByteArray &body = "<w:p><w:r><w:t>通报</w:t></w:r></w:p>")
{
    parts.prepend({"word/document.xml", "<w:document xmlns:w=\"w\" xmlns:v=\"v\" xmlns:wps=\"wps\"><w:body>" +
                                            body + "</w:body></w:document>"});
    return zipOf(parts);
}

QByteArray words(const char *root, const QByteArray &text)
{
    return QByteArray("<w:") + root + " xmlns:w=\"w\"><w:p><w:r><w:t>" + text +
           "</w:t></w:r></w:p></w:" + root + ">";
}

const auto filler =
    QByteArray("<w:p><w:r><w:t>") + QByteArray("很长的正文").repeated(500) + "</w:t></w:r></w:p>";

} // namespace

TEST_CASE("of an archive the names are listed, and of what is packed by itself the words, too", "[text]")
{
    QTemporaryDir folder;
    const auto textIn = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("0")));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        QStringList texts;
        for (const auto &part : readDocumentText(file.fileName(), name).parts)
            texts << part.text;
        return texts;
    };
    CHECK(textIn(QStringLiteral("通报.txt.gz"), packed(ARCHIVE_FILTER_GZIP, "各乡镇通报")) ==
          QStringList{QStringLiteral("通报.txt\t15 bytes"), QStringLiteral("各乡镇通报")});
    CHECK(textIn(QStringLiteral("甲.docx.zst"), packed(ARCHIVE_FILTER_ZSTD, docx("关于印发"))).value(1) ==
          QStringLiteral("关于印发"));
    // One in the other says nothing: there are such that hold themselves.
    CHECK(
        textIn(QStringLiteral("甲.zip.gz"), packed(ARCHIVE_FILTER_GZIP, zipOf({{"a.txt", "abc"}}))).size() ==
        1);
    const QList<std::pair<QByteArray, QByteArray>> files{{"报送/名单.txt", "abc"}};
    const QStringList listed{QStringLiteral("报送/名单.txt\t3 bytes")};
    CHECK(textIn(QStringLiteral("来件.7z"), streamed(ARCHIVE_FORMAT_7ZIP, files)) == listed);
    CHECK(textIn(QStringLiteral("来件.tar.gz"),
                 streamed(ARCHIVE_FORMAT_TAR_USTAR, files, ARCHIVE_FILTER_GZIP)) == listed);
    CHECK_THROWS_AS(textIn(QStringLiteral("坏.txt.xz"), packed(ARCHIVE_FILTER_XZ, "abc").chopped(10)),
                    taizhang::domain::Error);
    CHECK_THROWS_AS(textIn(QStringLiteral("大.txt.xz"), packed(ARCHIVE_FILTER_XZ, QByteArray(60 << 20, 'a'))),
                    taizhang::domain::Error);
}

TEST_CASE("marks are found beside the text of an Office file", "[secrecy]")
{
    const auto [what, name, bytes] = GENERATE(values<std::tuple<const char *, QString, QByteArray>>({
        {"a header", "a.docx", wordWith({{"word/header2.xml", words("hdr", "机 密★")}})},
        {"a footer", "a.docx", wordWith({{"word/footer1.xml", words("ftr", "机密")}})},
        {"a footnote", "a.docx", wordWith({{"word/footnotes.xml", words("footnotes", "机密★1年")}}, filler)},
        {"an endnote", "a.docx", wordWith({{"word/endnotes.xml", words("endnotes", "绝密")}}, filler)},
        {"a comment", "a.docx", wordWith({{"word/comments.xml", words("comments", "秘密★")}})},
        {"a text box", "a.docx",
         wordWith({}, filler +
                          "<w:p><w:r><wps:txbx><w:txbxContent><w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密</w:t>"
                          "</w:r></w:p></w:txbxContent></wps:txbx></w:r></w:p>")},
        {"WordArt", "a.docx",
         wordWith(
             {},
             filler +
                 "<w:p><w:r><w:pict><v:shape><v:textpath string=\"绝密\"/></v:shape></w:pict></w:r></w:p>")},
        {"a watermark", "a.docx",
         wordWith({{"word/header1.xml",
                    "<w:hdr xmlns:w=\"w\" xmlns:v=\"v\"><w:p><w:r><w:pict><v:shape>"
                    "<v:textpath style=\"x\" string=\"机密\"/></v:shape></w:pict></w:r></w:p></w:hdr>"}})},
        {"its keywords", "a.docx",
         wordWith({{"docProps/core.xml",
                    "<c:coreProperties xmlns:c=\"c\"><c:keywords>机密</c:keywords></c:coreProperties>"}})},
        {"a diagram", "a.docx",
         wordWith({{"word/diagrams/data1.xml", "<d xmlns:a=\"a\"><a:p><a:t>机密</a:t></a:p></d>"}})},
        {"its properties", "a.docx",
         wordWith({{"docProps/custom.xml",
                    "<Properties xmlns:vt=\"v\"><property name=\"密级\"><vt:lpwstr>机密★10年"
                    "</vt:lpwstr></property></Properties>"}})},
        {"data", "a.docx", wordWith({{"customXml/item1.xml", "<a><b>机密★10年</b></a>"}})},
        {"a tracked deletion", "a.docx",
         wordWith({}, filler + "<w:p><w:del><w:r><w:delText>机密</w:delText></w:r><w:r><w:delText>★10年"
                               "</w:delText></w:r></w:del></w:p>")},
        {"what a picture is described as", "a.docx",
         wordWith(
             {},
             "<w:p><w:r><w:drawing><wp:docPr xmlns:wp=\"p\" descr=\"机密★10年\"/></w:drawing></w:r></w:p>")},
        {"an entry of a list", "a.docx",
         wordWith({},
                  "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"机密★10年\"/></w:dropDownList>"
                  "</w:sdtPr></w:sdt>")},
        {"the code of a field", "a.docx",
         wordWith({}, "<w:p><w:fldSimple w:instr=\" QUOTE 机密★10年 \"/></w:p>")},
        {"a chart", "a.docx",
         wordWith({{"word/charts/chart1.xml",
                    "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><a:t>机密★</a:t></c:chart>"}})},
        {"speaker's notes", "a.pptx",
         zipOf({{"ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>"},
                {"ppt/notesSlides/notesSlide1.xml",
                 "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>机密★</a:t></a:r></a:p></p:notes>"}})},
    }));
    INFO(what);
    const auto marks = marksIn(name, bytes);
    REQUIRE(marks.marked.size() == 1);
    CHECK(marks.marked.first().name.isEmpty());
    CHECK(marks.unread.isEmpty());
}

TEST_CASE("a workbook's page heads, comments and boxes are looked at, and Office files in an Office file",
          "[secrecy]")
{
    const auto book = [](const QByteArray &sheetEnd,
                         const QList<std::pair<QByteArray, QByteArray>> &more = {},
                         const QByteArray &sheet = "一") {
        return zipOf(
            QList<std::pair<QByteArray, QByteArray>>{
                {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"" + sheet +
                                        "\" sheetId=\"1\" "
                                        "r:id=\"a\"/></sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 "<Relationships><Relationship Id=\"a\" Type=\"http://x/worksheet\" "
                 "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/>" + sheetEnd + "</worksheet>"}} +
            more);
    };
    CHECK(marksIn("a.xlsx",
                  book("<headerFooter><oddHeader>&amp;C&amp;\"宋体\"&amp;10机密★</oddHeader></headerFooter>"))
              .marked.size() == 1);
    CHECK(marksIn("a.xlsx",
                  book({}, {{"xl/comments1.xml", "<comments><text><r><t>机密</t></r></text></comments>"}}))
              .marked.size() == 1);
    CHECK(marksIn("a.xlsx", book({}, {{"xl/comments/comment1.xml",
                                       "<comments><text><r><t>机密</t></r></text></comments>"}}))
              .marked.size() == 1);
    CHECK(marksIn("a.xlsx", book({}, {}, "机密★")).marked.size() == 1);
    CHECK(marksIn("a.xlsx", book({}, {{"xl/drawings/drawing1.xml",
                                       "<d xmlns:a=\"a\"><a:p><a:r><a:t>绝密</a:t></a:r></a:p></d>"}}))
              .marked.size() == 1);
    CHECK(
        marksIn("a.xlsx", book("<dataValidations><dataValidation promptTitle=\"填写\" prompt=\"机密★10年\"/>"
                               "</dataValidations>"))
            .marked.size() == 1);
    CHECK(marksIn("a.xlsx", book({}, {{"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
                                                        "formatCode=\"&quot;机密★10年&quot;0\"/></numFmts>"
                                                        "</styleSheet>"}}))
              .marked.size() == 1);
    CHECK(marksIn("a.docx", wordWith({{"word/afchunk.htm", "<html><body><p>机密★10年</p></body></html>"}}))
              .marked == Marked{{QStringLiteral("afchunk.htm"), QStringLiteral("机密")}});
    CHECK(marksIn("a.docx", wordWith({{"word/afchunk.rtf", "{\\rtf1 x}"}})).unread ==
          QStringList{QStringLiteral("afchunk.rtf")});
    const auto within = marksIn("a.docx", wordWith({{"word/embeddings/附件1.docx", docx("机密★")}}));
    CHECK(within.marked == Marked{{QStringLiteral("附件1.docx"), QStringLiteral("机密")}});
    CHECK(marksIn("a.docx", wordWith({{"word/embeddings/b.xlsx", book({})}})) == SecrecyMarks());
    CHECK(marksIn("a.docx", wordWith({{"word/header1.xml", words("hdr", "随机、密集抽查")},
                                      {"word/comments.xml",
                                       words("comments", "计算机密码、杜绝密切接触")}})) == SecrecyMarks());
}

TEST_CASE("marks are found beside the pages of a PDF and in the files attached to it", "[secrecy]")
{
    const QByteArray secret("<FEFF673A5BC62605>"); // 机密★
    const auto found = [](const QByteArray &catalogue, const QList<QByteArray> &objects) {
        return marksIn("a.pdf", SamplePdf{.catalogueEntries = catalogue, .objects = objects}.bytes()).marked;
    };
    const Marked own{{QString(), QStringLiteral("机密")}};
    CHECK(found("/Outlines<</First 1000 0 R>>", {"<</Title" + secret + "/First 1000 0 R>>"}) == own);
    CHECK(found("/AcroForm<</Fields[<</FT/Tx/T(a)/V" + secret + ">>]>>", {}) == own);
    CHECK(
        found("/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/UF" + secret + "/EF<</F 1000 0 R>>>>]>>>>",
              {"<</Length 1>>stream\nx\nendstream"}) == own);
    const auto attached = found("/Names<</EmbeddedFiles<</Names[(a)<</F(a.txt)/EF<</F 1000 0 R>>>>]>>>>",
                                {"<</Length 9>>stream\n机密★\nendstream"});
    CHECK(attached == Marked{{QStringLiteral("a.txt"), QStringLiteral("机密")}});
    CHECK(found({}, {"<</Title(list)/Contents(a note)>>"}).isEmpty());
    // Nobody knows what stands in one that cannot be unpacked.
    const auto damaged = marksIn(
        "a.pdf", SamplePdf{.catalogueEntries =
                               "/Names<</EmbeddedFiles<</Names[(a)<</F(a.txt)/EF<</F 1000 0 R>>>>]>>>>",
                           .objects = {"<</Length 9/Filter/FlateDecode>>stream\nno stream\nendstream"}}
                     .bytes());
    CHECK(damaged.unread == QStringList{QStringLiteral("a.txt")});
}

TEST_CASE("a graver mark beside 工作秘密 is found wherever it stands", "[secrecy]")
{
    const auto ofWork = QStringLiteral("【工作秘密"), grave = QStringLiteral("机密");
    const auto own = [](const QStringList &words) {
        Marked marked;
        for (const auto &each : words)
            marked << MarkedPart{QString(), each};
        return marked;
    };
    CHECK(marksIn("a.txt", "【工作秘密】\n通知").marked == own({ofWork}));
    CHECK(marksIn("a.txt", "【工作秘密】\n通知\n附件标有机密★").marked == own({ofWork, grave}));
    CHECK(marksIn("a.docx", wordWith({{"word/header1.xml", words("hdr", "机密★")}},
                                     "<w:p><w:r><w:t>【工作秘密】</w:t></w:r></w:p>"))
              .marked == own({ofWork, grave}));
    CHECK(marksIn("a.eml", mail("【工作秘密】通知", "正文", docx("机密★"))).marked ==
          Marked{{QString(), ofWork}, {QStringLiteral("a.docx"), grave}});
}

TEST_CASE("what is embedded in an Office file is looked at, and named where it cannot be", "[secrecy]")
{
    const auto with = [](const QByteArray &name, const QByteArray &content) {
        return wordWith({{"word/embeddings/" + name, content}});
    };
    const auto object = QStringLiteral("嵌入对象 oleObject1.bin");
    const auto in = [&](const QList<std::pair<QString, QByteArray>> &streams) {
        return marksIn("a.docx", with("oleObject1.bin", compoundOf(streams)));
    };
    const auto native = QStringLiteral("\1Ole10Native");
    for (const auto more : {0, 5000}) { // in small sectors, and in large ones
        const auto secret = docx("机密★" + QByteArray(more, 'x'));
        CHECK(in({{QStringLiteral("x"), "y"}, {QStringLiteral("Package"), secret}}).marked ==
              Marked{{object, QStringLiteral("机密")}});
        CHECK(in({{native, packagedFile("list.docx", secret)}}).marked ==
              Marked{{object + QStringLiteral("/list.docx"), QStringLiteral("机密")}});
    }
    CHECK(in({{native, packagedFile("机密名单.txt", "名单")}}).marked ==
          Marked{{object + QStringLiteral("/机密名单.txt"), QStringLiteral("机密")}});
    CHECK(in({{native, packagedFile("a.txt", "通知")}}) == SecrecyMarks());
    CHECK(in({{QStringLiteral("Equation Native"), "x^2"}}) == SecrecyMarks());
    const SecrecyMarks unknown{{}, {object}};
    CHECK(in({{QStringLiteral("WordDocument"), QByteArray(5000, 'x')}}) == unknown);
    CHECK(marksIn("a.docx", with("oleObject1.bin", "no such file")) == unknown);
    CHECK(marksIn("a.docx", with("oleObject1.bin", compoundOf({{native, "x"}}).chopped(700))) == unknown);
    CHECK(marksIn("a.docx", with("旧表.xls", compoundOf({{QStringLiteral("Workbook"), "x"}}))) ==
          SecrecyMarks{{}, {QStringLiteral("旧表.xls")}});
    CHECK(marksIn("a.docx", with("a.txt", "绝密")).marked.size() == 1);
    // Tables that lead round in circles and out of the file.
    auto hostile = compoundOf({{QStringLiteral("Package"), QByteArray(9000, 'x')}});
    for (qsizetype at = 512; at < 1024; at += 4)
        for (const auto &link : {QByteArray("\1\0\0\0", 4), QByteArray("\xFB\xFF\xFF\xFF", 4)})
            marksIn("a.docx", with("oleObject1.bin", QByteArray(hostile).replace(at, 4, link)));
}

TEST_CASE("marks are found in the attributes of a page and in what a picture says of itself", "[secrecy]")
{
    CHECK(marksIn("a.html", "<html><body><img alt=\"机密★1年\"></body></html>").marked.size() == 1);
    CHECK(marksIn("a.html", "<html><body><p title='&#26426;密★'>通报</p></body></html>").marked.size() == 1);
    CHECK(marksIn("a.html", "<html><style>p::before{content:\"机密★\"}</style><p>通报</p></html>")
              .marked.size() == 1);
    const auto png = [](const QByteArray &kind, const QByteArray &content) {
        const auto chunk = [](const QByteArray &name, const QByteArray &bytes) {
            QByteArray length(4, '\0');
            qToBigEndian(quint32(bytes.size()), length.data());
            return length + name + bytes + QByteArray(4, 'x');
        };
        return QByteArray("\x89PNG\r\n\x1a\n") +
               chunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1\x08\2\0\0\0", 13)) + chunk(kind, content) +
               QByteArray("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    };
    const auto packed = [](const QByteArray &text) {
        return qCompress(text).mid(4);
    };
    const auto secret = QByteArray("机密★10年");
    const QByteArray title("Title\0", 6);
    for (const auto &bytes : {png("tEXt", title + secret), png("zTXt", title + '\0' + packed(secret)),
                              png("iTXt", title + QByteArray("\0\0\0\0", 4) + secret),
                              png("iTXt", title + QByteArray("\1\0\0\0", 4) + packed(secret))})
        CHECK(marksIn("a.png", bytes) == SecrecyMarks{{{QString(), QStringLiteral("机密")}}, {}});
    CHECK(marksIn("a.png", png("tEXt", title + "通报")) == SecrecyMarks());
    // What unpacks to more than is read, or is cut off, nobody knows.
    CHECK(marksIn("a.png", png("zTXt", title + '\0' + packed(QByteArray(1 << 20, 'a')))).unread.size() == 1);
    CHECK(marksIn("a.png", png("iTXt", "Title")) == SecrecyMarks());
}

TEST_CASE("marks are found in drawings, boxes of mails, comments of a zip and in Big5", "[secrecy]")
{
    CHECK(marksIn("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"1\">机密★</text></svg>")
              .marked.size() == 1);
    CHECK(marksIn("a.html", "<html><body>通报<svg><text>机</text><text>密</text></svg></body></html>")
              .marked.size() == 1);
    const auto box = [](const QByteArray &second) {
        return "From a@example.gov.cn Thu Jan  1 00:00:00 2024\n" +
               mail("通知", "正文", docx("通知")).replace("\r\n", "\n") +
               "\nFrom b@example.gov.cn Thu Jan  1 00:00:00 2024\n" + second + "\n";
    };
    CHECK(marksIn("a.mbox", box(mail("通报", "绝密★\n正文", docx("通报")))).marked ==
          Marked{{QString(), QStringLiteral("绝密")}});
    CHECK(marksIn("a.mbox", box(mail("通报", "正文", docx("机密★")))).marked ==
          Marked{{QStringLiteral("a.docx"), QStringLiteral("机密")}});
    CHECK(marksIn("a.mbox", box(mail("通报", "正文", docx("通报")))) == SecrecyMarks());
    CHECK(marksIn("a.zip", zipOf({{"a.txt", "通报"}}, "机密★ 不得外传")).marked ==
          Marked{{QString(), QStringLiteral("机密")}});
    CHECK(marksIn("a.zip", zipOf({{"a.txt", "通报"}}, "通报")) == SecrecyMarks());
    CHECK(marksIn("a.txt", "\xbe\xf7\xb1\x4b").marked.size() == 1);                  // 機密
    CHECK(marksIn("a.txt", "\xb5\xb4\xb1\x4b \xa4\xe5\xa5\xf3").marked.size() == 1); // 絕密 文件
}

TEST_CASE("what is written in Big5 is read as that, and GB18030 stays what it is", "[secrecy]")
{
    // 關於加強行政執法監督的通知
    const QByteArray big5("\xc3\xf6\xa9\xf3\xa5\x5b\xb1\x6a\xa6\xe6\xac\x46\xb0\xf5\xaa\x6b\xba\xca\xb7\xfe"
                          "\xaa\xba\xb3\x71\xaa\xbe");
    CHECK(decodeText(big5) == QStringLiteral("關於加強行政執法監督的通知"));
    // 关于加强行政执法监督的通知
    const QByteArray gb("\xb9\xd8\xd3\xda\xbc\xd3\xc7\xbf\xd0\xd0\xd5\xfe\xd6\xb4\xb7\xa8\xbc\xe0\xb6\xbd\xb5"
                        "\xc4\xcd\xa8\xd6\xaa");
    CHECK(decodeText(gb) == QStringLiteral("关于加强行政执法监督的通知"));
    // 關於加強行政執法監督的通知 as GBK has it
    const QByteArray traditional("\xea\x50\xec\xb6\xbc\xd3\x8f\x8a\xd0\xd0\xd5\xfe\x88\xcc\xb7\xa8\xb1\x4f"
                                 "\xb6\xbd\xb5\xc4\xcd\xa8\xd6\xaa");
    CHECK(decodeText(traditional)->contains(QStringLiteral("行政")));
}

TEST_CASE("a mark in a comment of a page or in escaped text is found like any other", "[formats]")
{
    const QList<MarkedPart> marked{{{}, QStringLiteral("机密")}};
    const auto found = [](const char *name, const QByteArray &bytes) {
        return marksIn(QString::fromUtf8(name), bytes).marked;
    };
    CHECK(found("甲.html", "<html><body><p>公告</p><!-- 机密★ --></body></html>") == marked);
    CHECK(found("甲.xml", "<?xml version=\"1.0\"?><a><!--机密★-->甲</a>") == marked);
    CHECK(found("甲.html", "<html><body><!-- 导航 --><p>公告</p></body></html>").isEmpty());
    CHECK(found("甲.json", R"({"title":"\u673a\u5bc6\u2605"})") == marked);
    const auto long_ =
        QByteArray(R"({"a":")") + QByteArray("字").repeated(3000) + R"(","b":"\u673a\u5bc6\u2605"})";
    CHECK(found("甲.json", long_) == marked);
    CHECK(found("甲.json", R"({"title":"\u516c\u544a \u00"})").isEmpty());
    CHECK(found("甲.txt", QByteArray("一件事办好了。").repeated(1000) + "机密★ 名单如下。") == marked);
}
