#include <catch2/catch.hpp>

#include "core/formats/office/document_text.h"
#include "core/formats/office/secrecy_marks.h"
#include "tests/core/formats/zip/zip_maker.h"

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

QByteArray streamed(int format, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    size_t used = 0;
    auto *writer = archive_write_new();
    archive_write_set_format(writer, format);
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
