#include "core/report/sheets/sheet_columns.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/report/sheets/upright_text.h"

#include "core/domain/error.h"
#include "core/report/sheets/marks.h"
#include "tests/support/page_compare.h"
#include "tests/support/page_text.h"

#include <catch2/catch.hpp>

#include <set>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

SheetColumn narrow(const QString &heading, const QString &group = {})
{
    return {heading, group, 1.1, 0, CellAlignment::Centre, true};
}

/// Made-up tasks by made-up units.
TableSheet matrix(int tasks, int units)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("总表");
    sheet.subtitle = QStringLiteral("某县　2024年3月1日");
    sheet.legend = QStringLiteral("图例：%1 已收齐").arg(markText(MarkShape::CheckedCircle));
    sheet.columns = {SheetColumn{QStringLiteral("序号"), {}, 2},
                     SheetColumn{QStringLiteral("指标"), {}, 14, 1, CellAlignment::Left}};
    sheet.frozenColumns = 2;
    for (int i = 1; i <= units; ++i)
        sheet.columns.append(narrow(QStringLiteral("某某第%1局").arg(i), QStringLiteral("部门")));
    for (int i = 1; i <= tasks; ++i) {
        auto row = rowOf({QString::number(i), QStringLiteral("第%1项任务").arg(i).repeated(1 + i % 3)});
        for (int unit = 0; unit < units; ++unit)
            row.cells.append({markText(MarkShape((i + unit) % 5)), 1, {}});
        sheet.rows.append(row);
    }
    return sheet;
}

void checkInsideMargins(const LaidOutReport &report, const SheetProfile &profile = {})
{
    CHECK(report.sheet == QSizeF(profile.paperWidth, profile.paperHeight));
    for (const auto &page : report.pages) {
        const auto box = extent(page);
        CHECK(box.left() >= profile.left - 0.01);
        CHECK(box.right() <= profile.paperWidth - profile.right + 0.01);
        CHECK(box.top() >= profile.top - 0.01);
        CHECK(box.bottom() <= profile.paperHeight - profile.bottom + 7); // the page number
    }
}

/// Right end of the drawings of a page, in mm.
double tableRight(const LaidOutPage &page)
{
    QRectF box;
    for (const auto &shape : page.shapes)
        box |= shape.path.boundingRect();
    return box.right() / layoutDpi * 25.4;
}

} // namespace

TEST_CASE("a sheet of 109 tasks by 60 units is on A3 with all of its texts", "[sheet][pdf]")
{
    const auto sheet = matrix(109, 60);
    const auto report = layOutTable(sheet, installedFonts());
    checkInsideMargins(report);
    for (const auto &page : report.pages) {
        CHECK(hasText(page, QStringLiteral("总表")));
        CHECK(hasText(page, QStringLiteral("某某第60局")));
        CHECK(hasText(page, QStringLiteral("图例：")));
    }
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("sheet.pdf"));
    writePdf(report, file);
    const auto found = pdfTextWithoutBlanks(file);
    for (int i = 1; i <= 109; ++i)
        CHECK(found.contains(QStringLiteral("第%1项任务").arg(i)));
    CHECK(found.count(markSymbol(MarkShape::HalfCircle)) == 109 * 60 / 5);
    CHECK(found.contains(QStringLiteral("第1页共%1页").arg(report.pages.size())));
    CHECK(QFileInfo(file).size() < 300'000);
    CHECK(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file})
              .contains("No syntax or stream encoding errors"));
}

TEST_CASE("columns that do not fit go on over, frozen ones repeated, rows at the same height", "[sheet]")
{
    const auto sheet = matrix(60, 90);
    const auto profile = SheetProfile::a4Landscape();
    const auto report = layOutTable(sheet, installedFonts(), profile);
    checkInsideMargins(report, profile);
    std::set<int> firstRow; // pages that begin with the first task
    for (int page = 0; page < report.pages.size(); ++page) {
        CHECK(hasText(report.pages[page], QStringLiteral("指标")));
        if (hasText(report.pages[page], QStringLiteral("第1项任务")))
            firstRow.insert(page);
    }
    const auto over = int(firstRow.size());
    REQUIRE(over >= 2);
    const auto down = int(report.pages.size()) / over;
    REQUIRE(down >= 2);
    // Down, then over.
    for (int part = 0; part < over; ++part)
        CHECK(firstRow.count(part * down) == 1);
    const auto yOf = [&](int page) {
        for (const auto &run : report.pages[page].runs) {
            if (run.characters.contains(U'项'))
                return run.positions[run.characters.indexOf(U'项')].y();
        }
        return 0.0;
    };
    for (int page = 0; page < down; ++page)
        CHECK(yOf(page) == yOf(page + down));
    for (int unit = 1; unit <= 90; ++unit) {
        int pages = 0;
        for (const auto &page : report.pages)
            pages += hasText(page, QStringLiteral("某某第%1局").arg(unit));
        CHECK(pages == down);
    }
}

TEST_CASE("type shrinks to save pages side by side, and no further", "[sheet]")
{
    const auto width = 267 / 25.4 * layoutDpi;
    const auto profile = SheetProfile::a4Landscape();
    const auto plan = [&](int units) {
        return planColumns(matrix(1, units).columns, 2, width, profile);
    };
    CHECK(plan(5).size == profile.largestText);
    CHECK(plan(5).parts.size() == 1);
    bool shrunk = false;
    for (int units = 5; units < 120; ++units) {
        const auto made = plan(units);
        CHECK(made.size >= profile.smallestText);
        CHECK(made.size <= profile.largestText);
        shrunk |= made.size < profile.largestText && made.parts.size() == 1;
        qsizetype columns = 0, most = 0, fewest = 1000;
        for (const auto &part : made.parts) {
            CHECK(part.columns.mid(0, 2) == QList<qsizetype>{0, 1});
            CHECK(part.edges.last() <= width);
            columns += part.columns.size() - 2;
            most = qMax(most, part.columns.size());
            fewest = qMin(fewest, part.columns.size());
        }
        CHECK(columns == units);
        CHECK(most - fewest <= made.parts.size()); // about as many on each
    }
    CHECK(shrunk);
}

TEST_CASE("a column has the same width on every page, and what is left over goes to those that stretch",
          "[sheet]")
{
    const auto width = 267 / 25.4 * layoutDpi;
    const auto made = planColumns(matrix(1, 101).columns, 2, width, SheetProfile::a4Landscape());
    REQUIRE(made.parts.size() > 1);
    const auto &first = made.parts.first().edges;
    for (const auto &part : made.parts) {
        CHECK(part.edges[2] == Approx(first[2]));
        for (qsizetype i = 2; i + 1 < part.edges.size(); ++i)
            CHECK(part.edges[i + 1] - part.edges[i] == Approx(first[3] - first[2]));
    }
    CHECK(first.last() == Approx(width).margin(20)); // the fullest page is filled to its outer rule
    // Without any that stretch, all of them grow.
    const auto grown = planColumns(QList<SheetColumn>(4), 0, width, SheetProfile::a4Landscape());
    CHECK(grown.parts[0].edges.last() == Approx(width).margin(20));
    CHECK(grown.parts[0].edges[1] == Approx(width / 4).margin(20));
}

TEST_CASE("columns wider than the paper are narrowed, frozen ones to half of it at most", "[sheet]")
{
    TableSheet sheet = matrix(3, 2);
    sheet.columns[1].characters = 500;
    sheet.columns[3].characters = 500;
    const auto profile = SheetProfile::a4Portrait();
    const auto report = layOutTable(sheet, installedFonts(), profile);
    checkInsideMargins(report, profile);
    sheet.frozenColumns = 99;
    checkInsideMargins(layOutTable(sheet, installedFonts(), profile), profile);
    auto frozen = matrix(3, 200);
    frozen.frozenColumns = 150;
    checkInsideMargins(layOutTable(frozen, installedFonts(), profile), profile);
}

TEST_CASE("a group's row goes across every page side by side and stays with the next row", "[sheet]")
{
    auto sheet = matrix(0, 90);
    for (int i = 1; i <= 60; ++i) {
        sheet.rows.append(TableRow{{{QStringLiteral("组%1甲").arg(i), 92, CellAlignment::Left}}, true, true});
        sheet.rows.append(rowOf({QString::number(i), QStringLiteral("其后%1乙").arg(i)}));
    }
    const auto report = layOutTable(sheet, installedFonts(), SheetProfile::a4Landscape());
    for (int i = 1; i <= 60; ++i) {
        int pages = 0;
        for (const auto &page : report.pages) {
            const bool group = hasText(page, QStringLiteral("组%1甲").arg(i));
            CHECK(group == hasText(page, QStringLiteral("其后%1乙").arg(i)));
            pages += group;
        }
        CHECK(pages >= 2);
    }
}

TEST_CASE("a sheet of group names alone comes out", "[sheet]")
{
    auto sheet = matrix(0, 3);
    for (int i = 0; i < 200; ++i)
        sheet.rows.append(TableRow{{{QStringLiteral("组"), 5, {}}}, true, true});
    qsizetype found = 0;
    const auto report = layOutTable(sheet, installedFonts());
    for (const auto &page : report.pages) {
        for (const auto &run : page.runs)
            found += run.characters.count(U'组');
    }
    CHECK(found == 200);
    checkInsideMargins(report);
}

TEST_CASE("a row taller than a page goes on line by line", "[sheet]")
{
    auto sheet = matrix(3, 3);
    sheet.rows[1].cells[1].text = QStringLiteral("很长\n").repeated(300);
    const auto profile = SheetProfile::a4Landscape();
    const auto report = layOutTable(sheet, installedFonts(), profile);
    checkInsideMargins(report, profile);
    qsizetype found = 0;
    for (const auto &page : report.pages) {
        for (const auto &run : page.runs)
            found += run.characters.count(U'长');
    }
    CHECK(found == 300);
    CHECK(hasText(report.pages.first(), QStringLiteral("第1项任务")));
    // No rule within the row: outer ones, below each header, and around the second row; the heading's group.
    qsizetype level = 0;
    for (const auto &page : report.pages) {
        for (const auto &shape : page.shapes)
            level += shape.path.boundingRect().height() == 0;
    }
    CHECK(level == 4 * report.pages.size() + 2);
}

TEST_CASE("a row is as tall on every page side by side as its longest cell wants", "[sheet]")
{
    auto sheet = matrix(6, 90);
    sheet.rows[1].cells[88].text = QStringLiteral("一二三四五六");
    const auto report = layOutTable(sheet, installedFonts(), SheetProfile::a4Landscape());
    REQUIRE(report.pages.size() >= 2);
    const auto yOf = [](const LaidOutPage &page, char32_t character, qreal right) {
        for (const auto &run : page.runs) {
            for (qsizetype i = 0; i < run.characters.size(); ++i) {
                if (run.characters[i] == character && run.positions[i].x() < right)
                    return run.positions[i].y();
            }
        }
        return 0.0;
    };
    // The third row's number stands in the first column.
    const auto numbers = dotsOfMillimetres(15 + 12), everywhere = dotsOfMillimetres(297);
    for (const auto &page : report.pages)
        CHECK(yOf(page, U'3', numbers) == yOf(report.pages[0], U'3', numbers));
    const auto &last = report.pages.last();
    CHECK(yOf(last, U'六', everywhere) > 0);
    CHECK(yOf(last, U'六', everywhere) < yOf(last, U'3', numbers));
}

TEST_CASE("a group's heading is one cell over its columns", "[sheet]")
{
    auto sheet = matrix(3, 12);
    for (int i = 8; i < 14; ++i)
        sheet.columns[i].group = QStringLiteral("乡镇");
    const auto page = layOutTable(sheet, installedFonts()).pages[0];
    CHECK(hasText(page, QStringLiteral("部门")));
    CHECK(hasText(page, QStringLiteral("乡镇")));
    auto top = HUGE_VAL;
    QList<qreal> tops;
    for (const auto &shape : page.shapes) {
        const auto box = shape.path.boundingRect();
        top = std::min(top, box.top());
        if (box.width() == 0)
            tops.append(box.top());
    }
    // The outer edges, between the frozen columns, and before either group.
    CHECK(tops.count(top) == 5);
}

TEST_CASE("sheets of nothing, of one column, without rows", "[sheet]")
{
    TableSheet nothing;
    CHECK(layOutTable(nothing, installedFonts()).pages.size() == 1);
    TableSheet one;
    one.columns = {SheetColumn{QStringLiteral("仅此一栏")}};
    one.rows = {rowOf({"文字"})};
    const auto report = layOutTable(one, installedFonts());
    CHECK(tableRight(report.pages[0]) == Approx(420 - 15).margin(0.2));
    const auto header = layOutTable(matrix(0, 60), installedFonts());
    CHECK(header.pages.size() == 1);
    CHECK(hasText(header.pages[0], QStringLiteral("某某第60局")));
}

TEST_CASE("an upright heading has one character below another, in more lines and smaller where it is long",
          "[sheet]")
{
    FontFaces faces(installedFonts());
    TextShaper shaper(faces);
    const auto em = dotsOfPoints(9);
    const auto set = [&](const QString &text, qreal widthInEm, qreal heightInEm) {
        return uprightText(text, FontRole::Hei, em, widthInEm * em, heightInEm * em, shaper);
    };
    CHECK(set(QStringLiteral("区司法局"), 1.2, 20).lines.size() == 1);
    CHECK(set(QStringLiteral("区司法局"), 1.2, 20).em == em);
    const auto two = set(QStringLiteral("退役军人事务局"), 2.3, 5);
    REQUIRE(two.lines.size() == 2);
    CHECK(two.lines[0].size() == 4);
    const auto small = set(QStringLiteral("退役军人事务局"), 1.2, 6);
    CHECK(small.em < em);
    CHECK(small.height <= 6 * em);
    const auto cut = set(QStringLiteral("名").repeated(100), 1.2, 5);
    CHECK(cut.lines.last().last().character == U'…');
    CHECK(cut.height <= 5 * em);
    CHECK(shaper.missing().isEmpty());
}

TEST_CASE("upright brackets are turned and copied as usual ones", "[sheet][pdf]")
{
    TableSheet sheet;
    sheet.columns = {narrow(QStringLiteral("信访（司法）局——甲"))};
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("upright.pdf"));
    writePdf(layOutTable(sheet, installedFonts()), file);
    CHECK(pdfTextWithoutBlanks(file).startsWith(QStringLiteral("信访（司法）局——甲")));
}

TEST_CASE("a heading far too long leaves room for rows", "[sheet]")
{
    auto sheet = matrix(20, 5);
    sheet.columns[3].heading = QStringLiteral("很长的名称").repeated(60);
    const auto profile = SheetProfile::a4Landscape();
    const auto report = layOutTable(sheet, installedFonts(), profile);
    checkInsideMargins(report, profile);
    CHECK(report.pages.size() <= 6);
}

TEST_CASE("a sheet is the same on screen and in the PDF, and gives the same bytes", "[sheet][pdf]")
{
    const auto report = layOutTable(matrix(20, 40), installedFonts());
    CHECK(pdfOf(report) == pdfOf(report));
    checkScreenAndPdfAgree(report);
}

TEST_CASE("paper that cannot hold a table is refused with a sentence", "[sheet]")
{
    SheetProfile noMargin, noPaper, noType;
    noMargin.bottom = 2;
    noPaper.paperWidth = 40;
    noType.smallestText = 12;
    for (const auto &profile : {noMargin, noPaper, noType})
        CHECK_THROWS_AS(layOutTable(matrix(1, 1), installedFonts(), profile), domain::Error);
    for (const auto &profile :
         {SheetProfile::a3Landscape(), SheetProfile::a4Landscape(), SheetProfile::a4Portrait()})
        CHECK(profile.fault().isEmpty());
}
