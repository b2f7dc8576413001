#include "core/report/sheets/table_rows.h"

#include "core/domain/error.h"
#include "core/report/layout/page_layout.h"
#include "core/report/sheets/marks.h"
#include "tests/support/page_compare.h"
#include "tests/support/page_text.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

const FontSet &fonts()
{
    return installedFonts();
}

Document with(std::vector<Block> blocks)
{
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

/// A table of made-up tasks whose rows are of one to four lines.
Table tasks(int rows)
{
    Table table;
    table.columns = {{1, CellAlignment::Centre}, {4}, {5}, {2, CellAlignment::Right}};
    table.header = {rowOf({"序号", "指标内容", "主要提供资料", "时限"})};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(rowOf({QString::number(i), QStringLiteral("内容%1").arg(i),
                                 QStringLiteral("资料%1之一。").arg(i).repeated(1 + i % 4),
                                 QStringLiteral("3月%1日").arg(1 + i % 31)}));
    return table;
}

/// Widths of the lines of a page in pt, level ones and upright ones.
struct Rules
{
    QList<std::pair<double, double>> level, upright; ///< place in mm, width in pt
};

Rules rulesOf(const LaidOutPage &page)
{
    Rules rules;
    for (const auto &shape : page.shapes) {
        const auto box = shape.path.boundingRect();
        const auto width = shape.line.width / layoutDpi * 72;
        if (box.height() == 0)
            rules.level.append({box.top() / layoutDpi * 25.4, width});
        else
            rules.upright.append({box.left() / layoutDpi * 25.4, width});
    }
    std::sort(rules.level.begin(), rules.level.end());
    std::sort(rules.upright.begin(), rules.upright.end());
    return rules;
}

/// Of a page, in mm.
constexpr double left = 28, right = 28 + 156, top = 37, bottom = 37 + 225;

void checkInsideTypeArea(const LaidOutReport &report)
{
    for (const auto &page : report.pages) {
        const auto box = extent(page);
        CHECK(box.left() >= left - 0.01);
        CHECK(box.right() <= right + 0.01);
        CHECK(box.top() >= top - 0.2); // half of the outer rule
        CHECK(box.bottom() <= bottom + 0.2);
    }
}

LaidOutReport unnumbered(const Document &document)
{
    PageProfile profile;
    profile.pageNumbers = false;
    return layOut(document, fonts(), profile);
}

} // namespace

TEST_CASE("the header stands on every page of a table, and all of it lies in the type area", "[table]")
{
    const auto report = unnumbered(with({tasks(100)}));
    REQUIRE(report.pages.size() > 2);
    for (const auto &page : report.pages)
        CHECK(linesOf(page).first() == QStringLiteral("序号指标内容主要提供资料时限"));
    checkInsideTypeArea(report);
}

TEST_CASE("every text of a table is on paper once", "[table][pdf]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("table.pdf"));
    const auto table = tasks(60);
    writePdf(unnumbered(with({table})), file);
    const auto found = pdfTextWithoutBlanks(file);
    for (const auto &row : table.rows)
        CHECK(found.count(row.cells[2].text) == 1);
    CHECK(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file})
              .contains("No syntax or stream encoding errors"));
}

TEST_CASE("no row is parted by the end of a page", "[table]")
{
    for (int before = 1; before < 20; ++before) {
        const auto report =
            unnumbered(with({Paragraph{QStringLiteral("汉").repeated(28 * before)}, tasks(40)}));
        for (int i = 1; i <= 40; ++i) {
            int pages = 0;
            for (const auto &page : report.pages)
                pages += hasText(page, QStringLiteral("资料%1之一。").arg(i).repeated(1 + i % 4));
            REQUIRE(pages == 1);
        }
    }
}

TEST_CASE("a table of few rows stands on one page, and no last row by itself", "[table]")
{
    const auto pagesWith = [](const LaidOutReport &report, int row) {
        QList<int> pages;
        for (qsizetype page = 0; page < report.pages.size(); ++page)
            if (hasText(report.pages[page], QStringLiteral("资料%1之一。").arg(row).repeated(1 + row % 4)))
                pages << int(page);
        return pages;
    };
    for (int before = 1; before < 22; ++before) {
        const Paragraph above{QStringLiteral("汉").repeated(28 * before)};
        const auto small = unnumbered(with({above, tasks(3)}));
        CHECK(pagesWith(small, 1) == pagesWith(small, 3));
        const auto large = unnumbered(with({above, tasks(17)}));
        CHECK(pagesWith(large, 16) == pagesWith(large, 17));
    }
}

TEST_CASE("the text of a narrow cell is not torn apart", "[table]")
{
    Table table;
    table.columns = {{6.5}, {40}};
    table.rows.append(rowOf({"沙坡头区司法局", "甲"}));
    const auto report = unnumbered(with({table}));
    QList<double> gaps;
    for (const auto &run : report.pages.first().runs)
        for (qsizetype i = 1; i < run.positions.size(); ++i)
            if (run.positions[i].y() == run.positions[i - 1].y())
                gaps << (run.positions[i].x() - run.positions[i - 1].x()) / run.pixelSize;
    REQUIRE(gaps.size() > 2);
    for (const auto gap : gaps)
        CHECK(gap == Approx(1).margin(0.02));
}

TEST_CASE("the outer rules are 1 pt and the inner ones 0.5 pt on every page", "[table]")
{
    const auto report = unnumbered(with({tasks(60)}));
    for (const auto &page : report.pages) {
        const auto rules = rulesOf(page);
        REQUIRE(rules.level.size() > 2);
        CHECK(rules.level.first().second == Approx(1));
        CHECK(rules.level.last().second == Approx(1));
        for (const auto &rule : rules.level.mid(1, rules.level.size() - 2))
            CHECK(rule.second == Approx(0.5));
        CHECK(rules.upright.first().first == Approx(left).margin(0.2));
        CHECK(rules.upright.last().first == Approx(right).margin(0.2));
        for (const auto &rule : rules.upright) {
            const bool outer = rule.first < left + 1 || rule.first > right - 1;
            CHECK(rule.second == Approx(outer ? 1 : 0.5));
        }
    }
}

TEST_CASE("texts stand in the middle of their row and as their column is aligned", "[table]")
{
    Table table;
    table.columns = {{1, CellAlignment::Left}, {1, CellAlignment::Centre}, {1, CellAlignment::Right}};
    table.rows = {rowOf({"左左", "中中", "右右"}), rowOf({"一\n二\n三", "甲", "乙"})};
    const auto page = unnumbered(with({table})).pages[0];
    QMap<QChar, QPointF> places;
    for (const auto &run : page.runs) {
        for (qsizetype i = 0; i < run.characters.size(); ++i)
            places[QChar(char16_t(run.characters[i]))] = run.positions[i] / layoutDpi * 25.4;
    }
    const double em = 12 / 72.0 * 25.4, column = 156 / 3.0;
    CHECK(places[u'左'].x() == Approx(left + 1.35 * em).margin(0.5)); // the second of two
    CHECK(places[u'中'].x() == Approx(left + 1.5 * column).margin(0.5));
    CHECK(places[u'右'].x() == Approx(right - 1.35 * em).margin(0.5));
    CHECK(places[u'甲'].y() == Approx(places[u'二'].y()));
    const auto rules = rulesOf(page).level;
    CHECK(places[u'中'].y() - 0.38 * em == Approx((rules[0].first + rules[1].first) / 2).margin(0.05));
    CHECK(places[u'二'].y() - 0.38 * em == Approx((rules[1].first + rules[2].first) / 2).margin(0.05));
}

TEST_CASE("a row taller than a page goes on over pages with all of its lines", "[table]")
{
    auto table = tasks(3);
    const auto words = QStringLiteral("很长的文字要分页。").repeated(300);
    table.rows[1].cells[2].text = words;
    const auto report = unnumbered(with({Paragraph{QStringLiteral("前")}, table}));
    REQUIRE(report.pages.size() >= 3);
    checkInsideTypeArea(report);
    qsizetype characters = 0;
    for (const auto &page : report.pages) {
        CHECK(hasText(page, QStringLiteral("主要提供资料")));
        for (const auto &line : linesOf(page))
            characters += line.count(u'长');
    }
    CHECK(characters == 300);
    // It begins where the row before it ends, and not on a new page.
    CHECK(hasText(report.pages[0], QStringLiteral("很长的文字")));
    CHECK(hasText(report.pages[0], QStringLiteral("资料1之一")));
    // Within the row there is no rule: three rows, a header and the outer rules.
    qsizetype level = 0;
    for (const auto &page : report.pages)
        level += rulesOf(page).level.size();
    CHECK(level == 2 * report.pages.size() + report.pages.size() + 2);
}

TEST_CASE("a cell may take several columns, and then no rule crosses it", "[table]")
{
    Table table;
    table.columns = {{1}, {1}, {1}};
    table.rows = {{{{QStringLiteral("第一部分"), 3, CellAlignment::Centre}}, true, false},
                  {{{QStringLiteral("两栏"), 2, {}}, {QStringLiteral("一栏"), 1, {}}}, false, false}};
    const auto page = unnumbered(with({table})).pages[0];
    CHECK(rulesOf(page).upright.size() == 2 + 3);
    CHECK(hasText(page, QStringLiteral("第一部分")));
}

TEST_CASE("cells that are left out are empty", "[table]")
{
    Table table;
    table.columns = {{1}, {1}, {1}};
    table.rows = {rowOf({"只有一格"}), rowOf({})};
    const auto page = unnumbered(with({table})).pages[0];
    CHECK(rulesOf(page).upright.size() == 8);
    CHECK(rulesOf(page).level.size() == 3);
}

TEST_CASE("the name of a group is never the last row of a page", "[table]")
{
    for (int before = 1; before < 40; ++before) {
        auto table = tasks(before);
        table.rows.append({{{QStringLiteral("第二组"), 4, {}}}, true, true});
        table.rows.append(rowOf({"9", "其后"}));
        const auto report = unnumbered(with({table}));
        for (const auto &page : report.pages)
            CHECK(hasText(page, QStringLiteral("第二组")) == hasText(page, QStringLiteral("其后")));
    }
}

TEST_CASE("a caption and a header stay with the first row", "[table]")
{
    for (int before = 15; before < 24; ++before) {
        auto table = tasks(30);
        table.caption = QStringLiteral("表一");
        const auto report =
            unnumbered(with({Paragraph{QStringLiteral("汉").repeated(26 + 28 * (before - 1))}, table}));
        for (const auto &page : report.pages) {
            if (hasText(page, QStringLiteral("表一"))) {
                CHECK(hasText(page, QStringLiteral("内容1")));
            }
        }
    }
}

TEST_CASE("text after a table stands on the grid again", "[table]")
{
    const auto page = unnumbered(with({tasks(2), Paragraph{QStringLiteral("后文")}})).pages[0];
    const auto pitch = 225.0 / 22;
    for (const auto &run : page.runs) {
        for (qsizetype i = 0; i < run.characters.size(); ++i) {
            if (run.characters[i] != U'后')
                continue;
            const auto middle = run.positions[i].y() / layoutDpi * 25.4 - top - 0.38 * 16 / 72 * 25.4;
            CHECK(std::fmod(middle, pitch) == Approx(pitch / 2).margin(0.01));
        }
    }
}

TEST_CASE("tables of nothing, of one column and of a header alone", "[table]")
{
    CHECK(unnumbered(with({Table{}})).pages.size() == 1);
    Table header;
    header.columns = {{1}, {1}};
    header.header = {rowOf({"空表", "无行"})};
    CHECK(lines(unnumbered(with({header}))) == QStringList{QStringLiteral("空表无行")});
    Table one;
    one.columns = {{1}};
    one.rows = {rowOf({"文字"})};
    const auto page = unnumbered(with({one})).pages[0];
    CHECK(rulesOf(page).upright.size() == 2);
    CHECK(rulesOf(page).level.size() == 2);
}

TEST_CASE("a header taller than a page is printed once and whole", "[table]")
{
    auto table = tasks(80);
    const auto words = QStringLiteral("说明").repeated(1500);
    table.header.append({{{words, 4, {}}}, false, false});
    const auto report = unnumbered(with({table}));
    checkInsideTypeArea(report);
    QString all;
    for (const auto &line : lines(report))
        all += line;
    CHECK(all.count(QStringLiteral("序号指标内容")) == 1);
    CHECK(all.count(QStringLiteral("说明")) == 1500);
    CHECK(all.contains(QStringLiteral("内容80")));
}

TEST_CASE("narrow columns still hold a character, and too many are refused with a sentence", "[table]")
{
    Table table;
    for (int i = 0; i < 50; ++i)
        table.columns.append(TableColumn{i == 0 ? 1000.0 : 1.0});
    table.rows = {rowOf(QStringList(50, QStringLiteral("国W")))};
    const auto report = unnumbered(with({table}));
    checkInsideTypeArea(report);
    CHECK(linesOf(report.pages[0]).join(QString()).count(u'国') == 50);
    table.columns = QList<TableColumn>(80);
    try {
        unnumbered(with({table}));
        FAIL("80 columns do not fit");
    } catch (const domain::Error &error) {
        CHECK(error.sentence().contains(QStringLiteral("80")));
    }
}

TEST_CASE("column widths go by their shares and none is too narrow", "[table]")
{
    CHECK(columnEdges({1, 3}, 0, 100, 10) == QList<qreal>{0, 25, 100});
    CHECK(columnEdges({0, 1, 1}, 0, 100, 10) == QList<qreal>{0, 10, 55, 100});
    CHECK(columnEdges({0, 0}, 10, 110, 10) == QList<qreal>{10, 20, 30});
    // Taking room for the first makes the second too narrow.
    CHECK(columnEdges({0, 1, 8}, 0, 100, 11) == QList<qreal>{0, 11, 22, 100});
    CHECK(columnEdges({1, 1}, 0, 10, 100) == QList<qreal>{0, 5, 10});
}

TEST_CASE("marks and characters without a typeface stand in cells", "[table]")
{
    const auto lost = QString::fromUcs4(U"\U0010FFFD");
    Table table;
    table.columns = {{1, CellAlignment::Centre}, {1}};
    table.rows = {rowOf({markText(MarkShape::CheckedCircle), QStringLiteral("姓%1名").arg(lost)})};
    const auto document = with({table});
    CHECK(charactersWithoutFont(document, fonts()) == lost);
    const auto report = unnumbered(document);
    CHECK(report.missing == lost);
    CHECK(hasText(report.pages[0], markText(MarkShape::CheckedCircle)));
}

TEST_CASE("a table is the same on screen and in the PDF", "[table][pdf]")
{
    auto table = tasks(40);
    table.caption = QStringLiteral("表1　任务");
    for (int i = 0; i < 40; ++i)
        table.rows[i].cells[0].text = markText(MarkShape(i % markShapeCount));
    checkScreenAndPdfAgree(layOut(with({table, Paragraph{QStringLiteral("后文。")}}), fonts()));
}
