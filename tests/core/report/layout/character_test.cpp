#include "core/report/layout/page_layout.h"
#include "core/report/writers/pdf_writer.h"
#include "tests/support/pdf_tools.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;

namespace {

/// 通用规范汉字表 (2013): the field kTGH of Unicode's Unihan database, Unihan_OtherMappings.txt of Debian's
/// unicode-data (U+4E00 kTGH 2013:1).
QString tableOfGeneralCharacters()
{
    const auto text = QString::fromUtf8(tests::runTool(
        QStringLiteral("bzcat"), {QStringLiteral("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")}));
    static const QRegularExpression entry(QStringLiteral("^U\\+([0-9A-F]+)\\tkTGH\\t2013:"),
                                          QRegularExpression::MultilineOption);
    QString characters;
    for (auto match = entry.globalMatch(text); match.hasNext();) {
        const auto point = char32_t(match.next().captured(1).toUInt(nullptr, 16));
        characters += QString::fromUcs4(&point, 1);
    }
    return characters;
}

QString officialTable()
{
    QFile file(QStringLiteral(TAIZHANG_SOURCE_DIR "/resources/table/official-table.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Each character once, blanks left out.
QList<char32_t> distinct(const QString &text)
{
    QList<char32_t> points;
    QSet<char32_t> seen;
    for (const auto point : text.toUcs4()) {
        const auto character = char32_t(point);
        if (isPrinted(character) && !QChar::isSpace(character) && !seen.contains(character)) {
            seen.insert(character);
            points << character;
        }
    }
    return points;
}

struct Printed
{
    LaidOutReport pages;
    QSet<char32_t> found; ///< by pdftotext
    QByteArray bytes;
};

/// In every typeface of a report.
Printed printed(const QString &text)
{
    const auto points = distinct(text);
    QString line;
    for (const auto point : points)
        line += QString::fromUcs4(&point, 1);
    Document document;
    document.title = QStringLiteral("字");
    document.blocks = {Paragraph{line}, Paragraph{line, Paragraph::Voice::Quoted},
                       Paragraph{line, Paragraph::Voice::Unfilled}};
    Printed made{layOut(document, FontSet::installed()), {}, {}};
    made.bytes = pdfOf(made.pages);
    QTemporaryDir folder;
    QFile file(folder.filePath("a.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(made.bytes);
    file.close();
    QHash<char32_t, int> times;
    for (const auto point : tests::pdfTextWithoutBlanks(file.fileName()).toUcs4())
        if (++times[char32_t(point)] >= 3) // once in each voice
            made.found.insert(char32_t(point));
    return made;
}

QString notFound(const QString &text, const Printed &made)
{
    QString lost;
    for (const auto point : distinct(text)) {
        const auto character = QString::fromUcs4(&point, 1);
        if (!made.found.contains(point) && !made.pages.missing.contains(character))
            lost += character;
    }
    return lost;
}

} // namespace

TEST_CASE("every character of the official table is found in the PDF", "[characters]")
{
    const auto table = officialTable();
    const auto made = printed(table);
    CHECK(made.pages.missing.toStdString() == "");
    CHECK(notFound(table, made).toStdString() == "");
}

TEST_CASE("every character of 通用规范汉字表 that a typeface has is found in the PDF", "[characters]")
{
    const auto table = tableOfGeneralCharacters();
    CHECK(table.toUcs4().size() == 8105);
    const auto made = printed(table);
    INFO("no typeface has: " << made.pages.missing.toStdString());
    CHECK(made.pages.missing.toUcs4().size() <= 5);
    CHECK(notFound(table, made).toStdString() == "");
}

TEST_CASE("rare characters of names are printed, by a second typeface where need be", "[characters]")
{
    const auto names = QStringLiteral("昇喆堃犇赟翀祎珺玥頔");
    const auto made = printed(names);
    CHECK(made.pages.missing.isEmpty());
    CHECK(notFound(names, made).isEmpty());
}

TEST_CASE("a character that no typeface has is named, and the others are still found", "[characters]")
{
    const char32_t nobody = 0x10FFFD; // for private use
    const auto text = QStringLiteral("张") + QString::fromUcs4(&nobody, 1) + QStringLiteral("三");
    const auto made = printed(text);
    CHECK(made.pages.missing == QString::fromUcs4(&nobody, 1));
    CHECK(made.found.contains(U'张'));
    CHECK(made.found.contains(U'三'));
}

TEST_CASE("a PDF says its title, author, language and maker, and lists its headings", "[characters][outline]")
{
    Document document;
    document.title = QStringLiteral("第20项指标情况说明");
    document.author = QStringLiteral("示例县司法局");
    document.blocks = {Heading{1, "一、做法", {}},       Heading{2, "（一）加强领导。", "成立专班。"},
                       Heading{2, "（二）抓落实。", {}}, Paragraph{QString(u'字').repeated(28 * 30)},
                       Heading{1, "二、成效", {}},       Paragraph{"好。"}};
    const auto pages = layOutAll({document, document}, FontSet::installed());
    QTemporaryDir folder;
    const auto path = folder.filePath("a.pdf");
    writePdf(pages, path);
    CHECK(tests::runTool("qpdf", {"--check", path}).contains("No syntax or stream encoding errors"));
    const auto about = QString::fromUtf8(tests::runTool("pdfinfo", {path}));
    CHECK(about.contains(QRegularExpression("Title: +第20项指标情况说明\n")));
    CHECK(about.contains(QRegularExpression("Author: +示例县司法局\n")));
    CHECK(about.contains(QRegularExpression("Producer: +法治台账\n")));
    const auto whole = QString::fromUtf8(tests::runTool("qpdf", {"--json=1", "--json-key=outlines", path}));
    QStringList titles;
    static const QRegularExpression title(QStringLiteral("\"title\": \"([^\"]*)\""));
    for (auto match = title.globalMatch(whole); match.hasNext();)
        titles << match.next().captured(1);
    titles.sort();
    QStringList wanted{"第20项指标情况说明", "一、做法", "（一）加强领导。", "（二）抓落实。", "二、成效"};
    wanted += wanted;
    wanted.sort();
    CHECK(titles == wanted);
    // 一、 and 二、 below the title, （一） and （二） below 一、; 二、 on the second page of its document.
    static const QRegularExpression page(QStringLiteral("\"destpageposfrom1\": (\\d+)"));
    QList<int> numbers;
    for (auto match = page.globalMatch(whole); match.hasNext();)
        numbers << match.next().captured(1).toInt();
    std::sort(numbers.begin(), numbers.end());
    const int second = int(pages.pages.size()) / 2;
    CHECK(numbers == QList<int>{1, 1, 1, 1, 2, second + 1, second + 1, second + 1, second + 1, second + 2});
    const auto catalogue = QString::fromUtf8(tests::runTool("qpdf", {"--show-object=1", path}));
    CHECK(catalogue.contains("/UseOutlines"));
    CHECK(catalogue.contains("/Lang"));
}
