#include "core/formats/pdf_text.h"

#include "core/domain/error.h"
#include "tests/support/pdf_tools.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::formats;

TEST_CASE("radicals and look-alikes stand for the characters that are meant", "[pdf]")
{
    CHECK(unifiedIdeograph(U'⾏') == U'行');
    CHECK(unifiedIdeograph(U'⼾') == U'户');
    CHECK(unifiedIdeograph(U'\u2E95') == U'彐');
    CHECK(unifiedIdeograph(U'\u301C') == U'～');
    CHECK(unifiedIdeograph(U'行') == U'行');
    CHECK(unifiedIdeograph(U'a') == U'a');
    CHECK(unifiedIdeographs(QStringLiteral("⾏政a𠮷")) == QStringLiteral("行政a𠮷"));
}

TEST_CASE("a CMap is read in all its forms and written back", "[pdf]")
{
    const auto map =
        parseToUnicode("1 begincodespacerange <0000> <ffff> endcodespacerange\n"
                       "2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<2F8F> <653F><d842DFB7>]\n"
                       "<0010> <0012> <0041>\nendbfrange\n1 beginbfchar <0020> <00660069> endbfchar");
    REQUIRE(map);
    CHECK(map->codeBytes == 2);
    CHECK(map->texts.value(1) == QStringLiteral("⾏"));
    CHECK(map->texts.value(3) == QStringLiteral("𠮷"));
    CHECK(map->texts.value(0x12) == QStringLiteral("C"));
    CHECK(map->texts.value(0x20) == QStringLiteral("fi"));
    CHECK(parseToUnicode(writeToUnicode(*map)) == map);
    CHECK_FALSE(parseToUnicode("nothing of the kind <"));
}

TEST_CASE("a CMap with more entries than a block holds comes back whole", "[pdf]")
{
    ToUnicode map;
    for (quint32 code = 0; code < 1234; ++code)
        map.texts.insert(code, QString(QChar(char16_t(0x4E00 + code))));
    CHECK(parseToUnicode(writeToUnicode(map)) == map);
}

TEST_CASE("a damaged CMap ends and gives what could be read", "[pdf]")
{
    for (const char *cmap :
         {"beginbfrange <0000> <ffffffff> <0041>", "beginbfrange <00", "beginbfchar <0001>",
          "beginbfrange <0005> <0001> <0041>", "beginbfrange <0001> <0002> [", "beginbfchar <> <>"})
        CHECK_NOTHROW(parseToUnicode(cmap));
}

TEST_CASE("text that Qt wrote into a PDF is found as it was written", "[pdf]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Serif CJK SC"), 16));
    const auto words = QStringLiteral("行政立法户口高见方面");
    painter.drawText(1000, 1000, words);
    painter.end();

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    PdfMetadata metadata;
    metadata.title = QStringLiteral("标题");
    metadata.language = QStringLiteral("zh-CN");
    file.write(withReadableText(bytes, metadata));
    file.close();
    CHECK(tests::pdfTextWithoutBlanks(file.fileName()).toStdString() == words.toStdString());
    const auto info = QString::fromUtf8(tests::runTool(QStringLiteral("pdfinfo"), {file.fileName()}));
    CHECK(info.contains(QStringLiteral("标题")));
    CHECK_FALSE(info.contains(QStringLiteral("Qt")));
    tests::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.fileName()});
}

TEST_CASE("bytes that are no PDF are refused with a sentence", "[pdf]")
{
    CHECK_THROWS_AS(withReadableText("not a PDF", {}), domain::Error);
    CHECK_THROWS_AS(withReadableText({}, {}), domain::Error);
}
