#include "core/evidence/document_reader.h"

#include "core/domain/error.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/sample_pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace taizhang;
using namespace taizhang::test;
using evidence::DocumentReader;
using evidence::ReadText;

namespace {

const auto program = QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang");

struct Folder
{
    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return path(name);
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    ReadText read(const QString &name, const QByteArray &content)
    {
        return reader.read(file(name, content), name);
    }

    QTemporaryDir folder;
    DocumentReader reader{program};
};

QByteArray docx(const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> more = {})
{
    more.prepend({"word/document.xml",
                  "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  "<w:body>" +
                      body + "</w:body></w:document>"});
    return zipOf(more);
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray pdf(const QStringList &pages)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(200, 400, pages[i]);
        }
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// With a password to open it.
QByteArray encrypted(const QByteArray &plain)
{
    QPDF document;
    document.processMemoryFile("a.pdf", plain.constData(), size_t(plain.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("open", "own", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

TEST_CASE("paragraphs, cells, footnotes and slides are read", "[text]")
{
    Folder folder;
    SECTION("a Word document, tables by rows, without tab stops and the words that were deleted")
    {
        const auto read = folder.read(
            QStringLiteral("通知.docx"),
            docx("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/>"
                 "<w:t xml:space=\"preserve\"> 乙</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r>"
                 "</w:del></w:p><w:tbl><w:tr><w:tc>" +
                     paragraph("一") + paragraph("二") + "</w:tc><w:tc>" + paragraph("三") +
                     "</w:tc></w:tr></w:tbl>" + paragraph("尾"),
                 {{"word/_rels/document.xml.rels",
                   "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/footnotes\" "
                   "Target=\"footnotes.xml\"/></Relationships>"},
                  {"word/footnotes.xml",
                   "<w:footnotes><w:footnote>" + paragraph("脚注") + "</w:footnote></w:footnotes>"}}));
        CHECK(read.unread.isEmpty());
        REQUIRE(read.text.parts.size() == 1);
        CHECK(read.text.parts[0].text == QStringLiteral("甲\t 乙\n一 二\t三\n尾\n\n脚注"));
    }
    SECTION("the heads of a Word document's pages, each once, before its text")
    {
        const auto related = [](const char *id) {
            return QByteArray("<Relationship Id=\"") + id + "\" Type=\"http://x/header\" Target=\"" + id +
                   ".xml\"/>";
        };
        const auto head = "<w:hdr>" + paragraph("绝密★30年") + "</w:hdr>";
        const auto read = folder.read(
            QStringLiteral("纪要.docx"),
            docx(paragraph("正文"),
                 {{"word/_rels/document.xml.rels",
                   "<Relationships>" + related("h1") + related("h2") + related("h3") + "</Relationships>"},
                  {"word/h1.xml", head},
                  {"word/h2.xml", "<w:hdr>" + paragraph("") + "</w:hdr>"},
                  {"word/h3.xml", head}}));
        REQUIRE(read.text.parts.size() == 1);
        CHECK(read.text.parts[0].text == QStringLiteral("绝密★30年\n正文"));
    }
    SECTION("slides in the order of the presentation")
    {
        const auto slide = [](const QByteArray &text) {
            return "<p:sld><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:sld>";
        };
        const auto read = folder.read(
            QStringLiteral("汇报.pptx"),
            zipOf({{"ppt/presentation.xml",
                    "<p:presentation><p:sldIdLst><p:sldId id=\"1\" r:id=\"b\"/><p:sldId id=\"2\" r:id=\"a\"/>"
                    "</p:sldIdLst></p:presentation>"},
                   {"ppt/_rels/presentation.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"x/slide\" Target=\"slides/1.xml\"/>"
                    "<Relationship Id=\"b\" Type=\"x/slide\" Target=\"slides/2.xml\"/></Relationships>"},
                   {"ppt/slides/1.xml", slide("后")},
                   {"ppt/slides/2.xml", slide("先")}}));
        REQUIRE(read.text.parts.size() == 2);
        CHECK(read.text.parts[0] == formats::TextPart{1, {}, QStringLiteral("先")});
        CHECK(read.text.parts[1] == formats::TextPart{2, {}, QStringLiteral("后")});
    }
    SECTION("a PDF page by page")
    {
        const auto read =
            folder.read(QStringLiteral("a.pdf"), pdf({QStringLiteral("first"), QStringLiteral("second")}));
        REQUIRE(read.text.parts.size() == 2);
        CHECK(read.text.parts[1] == formats::TextPart{2, {}, QStringLiteral("second")});
    }
    SECTION("a web page without what no reader sees")
    {
        const auto read = folder.read(
            QStringLiteral("a.html"),
            "<!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body><!-- 注 "
            "--><p>甲&nbsp;"
            "&amp;&#20057; <b>丙</b>1 < 2<script>var x='<p>否';</script><table><tr><td>一<td>二</td></tr>");
        REQUIRE(read.text.parts.size() == 1);
        CHECK(read.text.parts[0].text == QStringLiteral("题\n甲 &乙 丙1 < 2\n一二"));
    }
    SECTION("text of a Chinese Windows, and the names in a zip of one")
    {
        CHECK(folder.read(QStringLiteral("a.txt"), "\xD0\xD0\xD5\xFE").text.parts.value(0).text ==
              QStringLiteral("行政"));
        const auto zip = folder.read(QStringLiteral("a.zip"), rawZip({{"\xD0\xD0\xD5\xFE.txt", "abc"}}));
        CHECK(zip.text.parts.value(0).text == QStringLiteral("行政.txt\t3 bytes"));
    }
    SECTION("a picture has no words, and is no failure")
    {
        const auto read = folder.read(QStringLiteral("a.png"), QByteArray("\x89PNG\r\n\x1a\n", 8));
        CHECK(read == ReadText());
    }
}

TEST_CASE("what cannot be read is said in one sentence, and soon", "[text]")
{
    Folder folder;
    const QByteArray doctype =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    const QList<std::pair<QString, QByteArray>> files{
        {QStringLiteral("bomb.docx"), docx(paragraph(QByteArray(120 << 20, ' ')))},
        {QStringLiteral("wide.docx"), docx(paragraph(QByteArray(49 << 20, 'a')))},
        {QStringLiteral("deep.docx"), docx(QByteArray("<w:p>").repeated(2'000'000))},
        {QStringLiteral("laughs.docx"), zipOf({{"word/document.xml", doctype + "<a>&b;</a>"}})},
        {QStringLiteral("truncated.docx"), docx(paragraph("甲")).chopped(40)},
        {QStringLiteral("malformed.docx"), docx("<w:p>")},
        {QStringLiteral("locked.pdf"), encrypted(pdf({QStringLiteral("secret")}))},
        {QStringLiteral("truncated.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog"},
        {QStringLiteral("old.doc"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, 1)},
        {QStringLiteral("overlap.zip"), rawZip({{"a", "abc"}, {"b", "abc", {}, {}, 0}})},
        {QStringLiteral("binary.txt"), QByteArray("text\xFF\xFE\x80\x81 more", 14)},
    };
    for (const auto &[name, content] : files) {
        INFO(name.toStdString());
        QElapsedTimer timer;
        timer.start();
        const auto read = folder.read(name, content);
        CHECK(timer.elapsed() < 15'000);
        CHECK(read.text.parts.isEmpty());
        CHECK(read.unread.contains(name));
        CHECK(read.unread.endsWith(u'。'));
        CHECK_FALSE(read.unread.contains(u'\n'));
    }
    SECTION("the next file is read all the same")
    {
        CHECK(folder.read(QStringLiteral("a.txt"), "甲").text.parts.size() == 1);
    }
}

TEST_CASE("a document of 200 MB of pictures is read for its words", "[text]")
{
    Folder folder;
    const auto read = folder.read(QStringLiteral("大.docx"),
                                  docx(paragraph("图很多"), {{"mimetype", QByteArray(190 << 20, 'x')}}));
    CHECK(read.unread.toStdString().empty());
    CHECK(read.text.parts.value(0).text == QStringLiteral("图很多"));
}

TEST_CASE("a PDF of 5,001 pages is read to its last word", "[text]")
{
    Folder folder;
    const auto read = folder.read(QStringLiteral("长.pdf"), SamplePdf{5001}.bytes());
    CHECK(read.unread.toStdString().empty());
    CHECK(read.partly.toStdString().empty());
    REQUIRE(read.text.parts.size() == 5001);
    CHECK(read.text.parts.last() == formats::TextPart{5001, {}, QStringLiteral("page 5001")});
    CHECK_FALSE(read.text.cut);
}

TEST_CASE("of a PDF the pages are read that are wanted", "[text]")
{
    Folder folder;
    const auto path = folder.file(QStringLiteral("a.pdf"), SamplePdf{5}.bytes());
    const auto numbers = [](const formats::DocumentText &text) {
        QList<int> pages;
        for (const auto &part : text.parts)
            pages << part.number;
        return pages;
    };
    const auto some = formats::readDocumentText(path, QStringLiteral("a.pdf"), {1, 2, {}});
    CHECK(numbers(some) == QList{2, 3});
    CHECK(some.pagesRead == 3);
    CHECK(some.pageCount == 5);
    CHECK(some.cut);
    const auto last = formats::readDocumentText(path, QStringLiteral("a.pdf"), {3, 0, {}});
    CHECK(numbers(last) == QList{4, 5});
    CHECK_FALSE(last.cut);
    CHECK(numbers(formats::readDocumentText(path, QStringLiteral("a.pdf"), {0, 0, [] {
                                                                                return true;
                                                                            }})) == QList{1});
    const auto first = folder.reader.read(path, QStringLiteral("a.pdf"), {}, 2);
    CHECK(numbers(first.text) == QList{1, 2});
    CHECK(first.text.cut);
    CHECK(first.partly.isEmpty()); // no more was wanted
}

TEST_CASE("a mark of secrecy is found where an annex of a PDF begins, however far behind", "[text]")
{
    Folder folder;
    QStringList pages(400, QStringLiteral("各乡镇、各部门：现将有关事项通知如下。"));
    pages[0] = QStringLiteral("关于印发方案的通知");
    CHECK(folder.reader.secrecyMarks(folder.file("通知.pdf", pdf(pages)), "通知.pdf").marked.isEmpty());
    const auto at = GENERATE(0, 19, 20, 399);
    pages[at] = QStringLiteral("机密★10年");
    const auto found = folder.reader.secrecyMarks(folder.file("标.pdf", pdf(pages)), "标.pdf");
    REQUIRE(found.marked.size() == 1);
    CHECK(found.marked.first().words.startsWith(QStringLiteral("机密")));
    CHECK(found.unread.isEmpty());
}

TEST_CASE("a long PDF is read stretch by stretch, and where that ends is said", "[text]")
{
    Folder folder;
    const auto asked = folder.path(QStringLiteral("asked"));
    const auto answers = [&](const QByteArrayList &lines) {
        QByteArray shell = "#!/bin/sh\n";
        for (const auto &line : lines)
            shell += "read question; echo \"$question\" >> " + asked.toUtf8() + "; " + line + '\n';
        const auto path = folder.file(QStringLiteral("reader.sh"), shell);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return path;
    };
    const auto stretch = [](const char *text, int read, int all) {
        return "echo '{\"parts\":[{\"number\":1,\"text\":\"" + QByteArray(text) +
               "\"}],\"cut\":" + (read < all ? "true" : "false") +
               ",\"pageCount\":" + QByteArray::number(all) + ",\"pagesRead\":" + QByteArray::number(read) +
               "}'";
    };
    const auto read = [&](const QByteArrayList &lines) {
        return DocumentReader(answers(lines)).read(QStringLiteral("/x"), QStringLiteral("某.pdf"));
    };
    SECTION("to the end")
    {
        const auto all = read({stretch("first", 2, 5), stretch("last", 5, 5)});
        REQUIRE(all.text.parts.size() == 2);
        CHECK(all.text.parts[1].text == QStringLiteral("last"));
        CHECK_FALSE(all.text.cut);
        CHECK(all.partly.toStdString().empty());
        QFile questions(asked);
        REQUIRE(questions.open(QIODevice::ReadOnly));
        CHECK(questions.readAll().split('\n').value(1).contains("\"first\":2,"));
    }
    SECTION("no further than to a page that is too much")
    {
        const auto some = read({stretch("first", 2, 5), "exit 1"});
        CHECK(some.unread.isEmpty());
        CHECK(some.text.parts.size() == 1);
        CHECK(some.text.cut);
        CHECK(some.partly.contains(QStringLiteral("“某.pdf”共 5 页，文字只读了前 2 页")));
    }
    SECTION("no further than to the last page that is looked at")
    {
        CHECK(read({stretch("first", 10'000, 12'000), stretch("beyond", 12'000, 12'000)})
                  .partly.contains(QStringLiteral("共 12000 页，文字只读了前 10000 页")));
    }
}

TEST_CASE("what is no file is not waited for", "[text]")
{
    Folder folder;
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(folder.reader.read(folder.folder.path(), QStringLiteral("某.pdf")).unread.isEmpty());
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("a reader that hangs or dies is replaced", "[text]")
{
    Folder folder;
    const auto script = [&](const QByteArray &lines) {
        const auto path = folder.file(QStringLiteral("reader.sh"), "#!/bin/sh\n" + lines);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return path;
    };
    SECTION("hanging")
    {
        DocumentReader reader(script("sleep 60\n"), std::chrono::milliseconds(300));
        QElapsedTimer timer;
        timer.start();
        CHECK(reader.read(QStringLiteral("/x"), QStringLiteral("某.docx"))
                  .unread.contains(QStringLiteral("某.docx")));
        CHECK(timer.elapsed() < 5000);
    }
    SECTION("dying with the first file, and then well")
    {
        const auto mark = folder.path(QStringLiteral("mark")).toUtf8();
        DocumentReader reader(script("if [ ! -e " + mark + " ]; then : > " + mark +
                                     "; kill -9 $$; fi\nread line\necho '{\"parts\":[]}'\n"));
        CHECK_FALSE(reader.read(QStringLiteral("/x"), QStringLiteral("某.docx")).unread.isEmpty());
        CHECK(reader.read(QStringLiteral("/x"), QStringLiteral("某.docx")).unread.isEmpty());
    }
    SECTION("not there")
    {
        DocumentReader reader(folder.path(QStringLiteral("none")));
        CHECK_THROWS_AS(reader.read(QStringLiteral("/x"), QStringLiteral("某.docx")), domain::Error);
    }
}
