#include "core/report/charts/chart_layout.h"
#include "core/report/charts/overview_charts.h"
#include "core/report/sheets/bulletin_content.h"
#include "core/report/sheets/matrix_sheet.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/report/sheets/standing_words.h"
#include "core/report/writers/pdf_writer.h"
#include "tests/support/page_text.h"
#include "tests/support/pdf_tools.h"

#include <QSet>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using domain::RequirementState;
using domain::Standing;

namespace {

const QDate today(2024, 5, 20);

/// Units by rows, every cell asked twice; every fifth unit is silent, the last is asked nothing.
domain::Overview overviewOf(int rows, int units)
{
    domain::Overview overview;
    overview.today = today;
    for (int section = 1; section <= 9; ++section)
        overview.sections << domain::OverviewSection{
            section, QStringLiteral("第%1部分，健全法治政府建设机制").arg(section)};
    for (int row = 0; row < rows; ++row) {
        domain::Progress progress;
        progress.materials = 3;
        progress.answered = row % 4;
        progress.reportPoints = 2;
        overview.rows << domain::OverviewRow{
            row * 9 / rows + 1,
            row + 1,
            1,
            1,
            {},
            QStringLiteral("行政规范性文件合法性审核机制全面覆盖第%1项").arg(row),
            progress,
            0};
    }
    for (int unit = 0; unit < units; ++unit)
        overview.units << domain::Unit{*domain::UnitId::parse(unit + 1),
                                       {},
                                       QStringLiteral("区示例%1管理局").arg(unit + 1),
                                       {},
                                       domain::UnitKind::Department,
                                       unit + 1,
                                       {},
                                       false,
                                       false};
    for (int row = 0; row < rows; ++row)
        for (int unit = 0; unit + 1 < units; ++unit)
            for (int material = 0; material < 2; ++material) {
                const bool silent = unit % 5 == 4;
                const auto state = silent || (row + unit) % 3 == 0 ? RequirementState::Missing
                                   : (row + unit) % 3 == 1         ? RequirementState::Accepted
                                                                   : RequirementState::Returned;
                overview.items << domain::AskedItem{row,
                                                    unit,
                                                    state,
                                                    today.addDays((row * 7 + unit) % 40 - 10),
                                                    QString::number(material + 1),
                                                    {}};
            }
    return overview;
}

Bulletin bulletinOf(int units)
{
    auto overview = overviewOf(109, units);
    auto gaps = domain::gapsOf(overview);
    QList<domain::DayProgress> days;
    for (int day = 0; day < 30; ++day)
        days << domain::DayProgress{today.addDays(day - 30), 300, day * 5, 1000, day * 20};
    return {QStringLiteral("沙坡头区司法局"), std::move(overview), std::move(gaps), days};
}

} // namespace

TEST_CASE("every standing has a mark of its own on paper", "[report][matrix]")
{
    QSet<MarkShape> shapes;
    for (const auto standing : domain::standings())
        shapes << markOf(standing);
    CHECK(shapes.size() == domain::standingCount);
    domain::StandingCounts counts;
    CHECK(cellText(counts).isEmpty());
    counts.add(Standing::Accepted);
    CHECK(cellText(counts) == markText(MarkShape::CheckedCircle));
    counts.add(Standing::Overdue);
    counts.add(Standing::Overdue);
    CHECK(cellText(counts) == markText(MarkShape::Exclamation) + "2+"); // and one stands otherwise
    CHECK(cellWords(counts) == "未报送2（逾期2），通过1");
    auto sentBack = counts; // late with what was returned: both are to be seen
    sentBack.add(Standing::Overdue, domain::Timeliness::Overdue);
    CHECK(cellText(sentBack) == markText(MarkShape::Exclamation) + "3" + markText(MarkShape::ReturnCircle));
    CHECK(cellWords(sentBack) == "退回1（逾期1），未报送2（逾期2），通过1");
    domain::Gap gap;
    gap.asked = counts;
    CHECK(withSymbols(gapWords(gap)) == markSymbol(MarkShape::EmptyCircle) + QString("未报送2（") +
                                            markSymbol(MarkShape::Exclamation) + "逾期2）");
}

TEST_CASE("the printed matrix repeats names and legend, and sums rows and units", "[report][matrix]")
{
    const auto overview = overviewOf(109, 44);
    const domain::Matrix matrix(overview, {});
    const auto sheet = matrixSheet(overview, matrix, QStringLiteral("乡镇"));
    REQUIRE(sheet.columns.size() == 2 + 44 + 1);
    REQUIRE(sheet.rows.size() == 110);
    CHECK(sheet.subtitle.contains("乡镇"));
    CHECK(sheet.rows.last().cells.last().text ==
          QStringLiteral("%1/%2").arg(matrix.total().answered()).arg(matrix.total().asked()));
    for (const auto &profile : {SheetProfile::a3Landscape(), SheetProfile::a4Landscape()}) {
        const auto pages = layOutTable(sheet, tests::installedFonts(), profile);
        CHECK(pages.missing.isEmpty());
        for (const auto &page : pages.pages) {
            CHECK(tests::hasText(page, QStringLiteral("逾期")));
            CHECK(tests::hasText(page, QStringLiteral("序号")));
            const auto box = tests::extent(page);
            CHECK(box.right() <= profile.paperWidth - 5);
            CHECK(box.bottom() <= profile.paperHeight - 5);
        }
    }
    // On A3 the units of a district stand on one page side by side.
    const auto a3 = layOutTable(sheet, tests::installedFonts(), SheetProfile::a3Landscape());
    CHECK(tests::hasText(a3.pages.first(), QStringLiteral("已办/应报")));
}

TEST_CASE("with few units the printed matrix gives its room to the words", "[report][matrix]")
{
    const auto widthOfWords = [](int units) {
        const auto overview = overviewOf(5, units);
        return matrixSheet(overview, domain::Matrix(overview, {}), {}).columns[1].characters;
    };
    CHECK(widthOfWords(6) == 60);
    CHECK(widthOfWords(60) == 20);
}

TEST_CASE("the matrix as a table says in words what the marks say", "[report][matrix]")
{
    const auto overview = overviewOf(5, 6);
    const domain::Matrix matrix(overview, {});
    const auto book = matrixWorkbook(overview, matrix, {});
    const auto &sheet = book.sheets.first();
    CHECK(sheet.columns.size() == 2 + 6 + 2);
    CHECK(sheet.columns[2].heading == "区示例1管理局");
    REQUIRE(sheet.rows.size() == 6);
    CHECK(sheet.rows[0][2] == "未报送2（逾期2）"); // due ten days ago
    CHECK(sheet.rows[0][3] == "通过2");
    CHECK(sheet.rows[0][7].isEmpty()); // asked nothing
    CHECK(sheet.rows.last().last() == QString::number(matrix.total().answered()));
}

TEST_CASE("a bulletin of 12, 44 and 60 units is one page and names every unit", "[report][bulletin]")
{
    const auto units = GENERATE(12, 44, 60);
    const auto bulletin = bulletinOf(units);
    const auto pages = layOutBulletin(bulletin, tests::installedFonts());
    CAPTURE(units);
    REQUIRE(pages.pages.size() == 1);
    const QTemporaryDir folder;
    const auto file = folder.filePath("通报.pdf");
    writePdf(pages, file);
    const auto text = tests::pdfTextWithoutBlanks(file);
    for (const auto &unit : bulletin.overview.units)
        CHECK(text.contains(unit.name));
    CHECK(text.contains(QStringLiteral("未布置任务的单位（1个）：区示例%1管理局。").arg(units)));
    CHECK_FALSE(text.contains("0/0"));
    CHECK(text.contains("至今什么都没有报的有"));
    const auto order = QStringList{"法治政府建设示范创建进度通报", "沙坡头区司法局2024年5月20日",
                                   "一、哪里可能丢分", "二、各部分进度", "三、各单位报送情况"};
    qsizetype at = -1;
    for (const auto &words : order) {
        const auto found = text.indexOf(words);
        CAPTURE(words);
        CHECK(found > at);
        at = found;
    }
    const auto box = tests::extent(pages.pages.first());
    CHECK(box.bottom() <= 297 - 10);
    CHECK(box.right() <= 210 - 10);
}

TEST_CASE("a bulletin that one page cannot hold goes on, numbered, without losing a unit",
          "[report][bulletin]")
{
    const auto pages = layOutBulletin(bulletinOf(240), tests::installedFonts());
    REQUIRE(pages.pages.size() > 1);
    const QTemporaryDir folder;
    const auto file = folder.filePath("通报.pdf");
    writePdf(pages, file);
    const auto text = tests::pdfTextWithoutBlanks(file);
    for (int unit = 1; unit <= 240; ++unit)
        CHECK(text.contains(QStringLiteral("区示例%1管理局").arg(unit)));
    CHECK(text.contains("—1—"));
}

TEST_CASE("charts have a bar for each unit with its numbers, and say where the bars stand", "[report][chart]")
{
    const auto overview = overviewOf(9, 30);
    const auto chart = unitChart(overview);
    const auto &bars = std::get<BarChart>(chart.plot).bars;
    REQUIRE(bars.size() == 30);
    CHECK(bars[4].words == "0/18 都没有报");
    CHECK(bars.last().words == "未交办");
    const auto picture = chartPicture(chart, 200, tests::installedFonts());
    REQUIRE(picture.bars.size() == 30);
    const QRectF sheet({}, picture.page.sheet);
    for (qsizetype i = 0; i < picture.bars.size(); ++i) {
        CHECK(sheet.contains(picture.bars[i].center()));
        for (qsizetype other = 0; other < i; ++other)
            CHECK_FALSE(picture.bars[other].contains(picture.bars[i].center()));
    }
    // The name of a bar stands where the bar is said to stand.
    const auto &run = picture.page.pages.first().runs;
    bool found = false;
    for (const auto &each : run)
        for (qsizetype i = 0; i < each.characters.size(); ++i)
            found |= picture.bars[29].contains(each.positions[i] / layoutDpi * 25.4) &&
                     each.characters[i] == U'交';
    CHECK(found);
    CHECK(std::get<BarChart>(sectionChart(overview).plot).bars.size() == 9);
    CHECK(std::get<LineChart>(historyChart({}).plot).series.first().points.isEmpty());
}
