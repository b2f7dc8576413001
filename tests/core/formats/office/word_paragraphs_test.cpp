#include "core/formats/office/word_paragraphs.h"

#include "core/domain/error.h"
#include "tests/core/formats/zip/zip_maker.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::formats;

namespace {

const QByteArray relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

QByteArray docx(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &more = {})
{
    QList<std::pair<QByteArray, QByteArray>> parts{
        {"_rels/.rels", relations},
        {"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}};
    return test::zipOf(parts + more);
}

QString refusal(const QByteArray &bytes)
{
    try {
        readWordParagraphs(QStringLiteral("说明.docx"), bytes);
    } catch (const domain::Error &error) {
        return error.sentence();
    }
    return {};
}

QStringList textsOf(const WordText &word)
{
    QStringList texts;
    for (const auto &paragraph : word.paragraphs)
        texts << paragraph.text;
    return texts;
}

} // namespace

TEST_CASE("a Word document is read by paragraphs, with what 修订 left and without what it took", "[word]")
{
    const auto word = readWordParagraphs(
        QStringLiteral("a.docx"),
        docx("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs><w:rPr><w:b/></w:rPr></w:pPr>"
             "<w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
             "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></"
             "w:p>"
             "<w:bookmarkStart w:id=\"1\" w:name=\"taizhang_1_2\"/>"
             "<w:p><w:moveFrom><w:r><w:t>走了</w:t></w:r></w:moveFrom><w:r><w:t>二</w:t></w:r></w:p>"
             "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>单位</w:t></w:r></w:p><w:p><w:r><w:t>名称</w:t></w:r></w:p></"
             "w:tc>"
             "<w:tc><w:p><w:r><w:t>件数</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
    CHECK(textsOf(word) == QStringList{"甲新\t乙\n丙", "二", "单位\n名称\t件数"});
    CHECK(word.paragraphs[1].bookmarks == QStringList{"taizhang_1_2"});
    CHECK(word.paragraphs[2].isRow);
    CHECK_FALSE(word.hasPictures);
}

TEST_CASE("pictures, comments and numbers that Word counts are told of", "[word]")
{
    const auto word = readWordParagraphs(
        QStringLiteral("a.docx"),
        docx("<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:drawing/></w:r></w:p>"));
    CHECK(word.hasPictures);
    CHECK(word.hasOwnNumbers);
}

TEST_CASE("what does not come along with the text, or not as it seems, is told of", "[word]")
{
    const auto read = [](const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &more = {}) {
        return readWordParagraphs(QStringLiteral("a.docx"), docx("<w:p>" + body + "</w:p>", more));
    };
    const auto plain = read("<w:r><w:insideH/><w:delText/><w:t>甲</w:t></w:r>");
    CHECK_FALSE((plain.hasNotes || plain.hasRevisions || plain.hasMergedCells || plain.hasHiddenText ||
                 plain.hasSymbols || plain.hasComments));
    CHECK(read("<w:r><w:footnoteReference w:id=\"2\"/></w:r>").hasNotes);
    CHECK(read("<w:ins w:id=\"1\"><w:r><w:t>甲</w:t></w:r></w:ins>").hasRevisions);
    CHECK(read("<w:del><w:r><w:delText>甲</w:delText></w:r></w:del>").hasRevisions);
    CHECK(read("<w:gridSpan w:val=\"2\"/>").hasMergedCells);
    CHECK(read("<w:r><w:rPr><w:vanish/></w:rPr></w:r>").hasHiddenText);
    CHECK(read("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>").hasSymbols);
    const auto commented =
        read({}, {{"word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:r>"
                                        "<w:t>机密</w:t></w:r></w:p></w:comment></w:comments>"}});
    CHECK(commented.hasComments);
    CHECK(commented.asides == QStringList{QStringLiteral("机密")});
}

TEST_CASE("what is no harmless Word document is refused with one sentence", "[word]")
{
    CHECK(refusal("plain text").contains("不是 Word 文档"));
    CHECK(refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'))
              .contains("另存为 .docx"));
    CHECK(refusal(test::zipOf({{"xl/workbook.xml", "<a/>"}})).contains("不是 Word 文档"));
    CHECK(refusal(docx({}, {{"word/vbaProject.bin", "x"}})).contains("含有宏"));
    CHECK(refusal(docx("<w:p>")).contains("损坏"));
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'k'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " \"" +
                QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
    bomb += "]><w:document>&j;</w:document>";
    CHECK(refusal(test::zipOf({{"_rels/.rels", relations}, {"word/document.xml", bomb}})).contains("DTD"));
    CHECK(refusal(docx(QByteArray("<w:p>").repeated(2000))).contains("损坏"));
    for (const auto &bytes : {QByteArray("PK\3\4"), docx("<w:p/>").left(200)})
        CHECK_FALSE(refusal(bytes).isEmpty());
}
