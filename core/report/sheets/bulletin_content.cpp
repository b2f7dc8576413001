#include "core/report/sheets/bulletin_content.h"

#include "core/domain/dates.h"
#include "core/domain/tasks/progress_words.h"
#include "core/report/charts/overview_charts.h"
#include "core/report/layout/page_layout.h"
#include "core/report/sheets/standing_words.h"

#include <algorithm>

namespace taizhang::report {

using namespace domain;

namespace {

constexpr int unitsNamed = 12;       // in the sentence on who sent nothing
constexpr double sectionPitch = 4.3; // mm: from bar to bar

PageProfile bulletinProfile()
{
    PageProfile profile;
    profile.top = 16;
    profile.left = 20;
    profile.areaWidth = 170;
    profile.areaHeight = 262;
    profile.linesPerPage = 46;
    profile.charactersPerLine = 45;
    profile.bodySize = 10.5; // 五号
    profile.titleSize = 18;  // 小二
    profile.pageNumbers = false;
    profile.pageNumberSize = 9;
    profile.pageNumberGap = 4;
    return profile;
}

StandingCounts askedInAll(const Overview &overview)
{
    StandingCounts counts;
    for (const auto &item : overview.items)
        overview.addTo(counts, item);
    return counts;
}

QString opening(const Overview &overview)
{
    const auto progress = overview.progressOfAll();
    auto words = QStringLiteral("应备材料 %1 份，已齐 %2 份；情况说明要点 %3 个，已写 %4 个；合计完成 %5。")
                     .arg(progress.materials)
                     .arg(progress.answered)
                     .arg(progress.reportPoints)
                     .arg(progress.reportPointsWritten)
                     .arg(percentText(progress));
    const auto asked = askedInAll(overview);
    if (!asked.isEmpty())
        words += QStringLiteral("交办各单位 %1 份：%2。")
                     .arg(asked.asked() + asked.of(Standing::NotApplicable))
                     .arg(cellWords(asked));
    return words;
}

QString silentWords(const Overview &overview)
{
    QStringList names;
    for (const auto &standing : unitStandings(overview))
        if (standing.silent)
            names << overview.units[standing.unit].label();
    if (names.isEmpty())
        return {};
    const auto words = names.mid(0, unitsNamed).join(QStringLiteral("、"));
    return names.size() > unitsNamed
               ? QStringLiteral("至今什么都没有报的有 %1 个单位：%2等。").arg(names.size()).arg(words)
               : QStringLiteral("至今什么都没有报的有 %1 个单位：%2。").arg(names.size()).arg(words);
}

Table gapTable(const Bulletin &bulletin, const BulletinDensity &density)
{
    Table table;
    table.textSize = density.textSize;
    table.columns = {{3.4, CellAlignment::Centre}, {15.3}, {17.8}, {15.5}};
    table.header = {rowOf({QStringLiteral("序号"), QStringLiteral("指标"), QStringLiteral("缺口"),
                           QStringLiteral("欠交单位")})};
    for (const auto &gap : bulletin.gaps) {
        if (!gap.row || table.rows.size() == density.gaps)
            continue;
        const auto &row = bulletin.overview.rows[*gap.row];
        table.rows << rowOf(
            {row.number(), shortened(row.label(), 17), gapWords(gap), owingWords(bulletin.overview, gap, 2)});
    }
    return table;
}

/// 欠8（退回1）, 欠8 逾2退1, 都没有报 逾期2; a column has no room for more.
QString standingOf(const UnitStanding &standing)
{
    using enum Standing;
    const auto &counts = standing.counts;
    if (counts.asked() == 0)
        return QStringLiteral("不适用");
    if (counts.owed() == 0)
        return counts.of(Waiting) > 0
                   ? QStringLiteral("%1%2").arg(standingWord(Waiting)).arg(counts.of(Waiting))
                   : QStringLiteral("齐");
    const auto late = counts.of(Overdue);
    const auto returned = counts.returned(); // late or not
    const auto lateWords = late > 0 ? standingWord(Overdue) + QString::number(late) : QString();
    const auto returnedWords = returned > 0 ? standingWord(Returned) + QString::number(returned) : QString();
    if (standing.silent)
        return QStringLiteral("都没有报 %1").arg(lateWords).trimmed();
    const auto owed = QStringLiteral("欠%1").arg(counts.owed());
    if (late > 0 && returned > 0)
        return QStringLiteral("%1 逾%2退%3").arg(owed).arg(late).arg(returned);
    return late + returned == 0 ? owed : QStringLiteral("%1（%2）").arg(owed, lateWords + returnedWords);
}

/// Who is asked nothing is in no list of who owes what.
QString unaskedWords(const Overview &overview)
{
    QStringList names;
    for (const auto &standing : unitStandings(overview))
        if (standing.counts.isEmpty())
            names << overview.units[standing.unit].label();
    return names.isEmpty() ? QString()
                           : QStringLiteral("未布置任务的单位（%1 个）：%2。")
                                 .arg(names.size())
                                 .arg(names.join(QStringLiteral("、")));
}

/// Units read down, then over.
Table unitTable(const Overview &overview, const BulletinDensity &density)
{
    auto units = unitStandings(overview);
    units.removeIf([](const UnitStanding &standing) { return standing.counts.isEmpty(); });
    Table table;
    table.textSize = density.textSize;
    TableRow header;
    for (int column = 0; column < density.unitColumns; ++column) {
        table.columns << TableColumn{9.2, CellAlignment::Left} << TableColumn{4.2, CellAlignment::Centre}
                      << TableColumn{7.8, CellAlignment::Left};
        // The figures are narrower than their heading, which stands over the unit, too.
        header.cells << TableCell{QStringLiteral("单位（已办/应报）"), 2}
                     << TableCell{QStringLiteral("情况")};
    }
    table.header = {header};
    const auto rows = (units.size() + density.unitColumns - 1) / density.unitColumns;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < density.unitColumns; ++column) {
            const auto place = column * rows + row;
            if (place >= units.size())
                continue;
            const auto &counts = units[place].counts;
            cells << overview.units[units[place].unit].label()
                  << QStringLiteral("%1/%2").arg(counts.answered()).arg(counts.asked())
                  << standingOf(units[place]);
        }
        table.rows << rowOf(cells);
    }
    return table;
}

/// From the one that says most to the one that says least.
QList<BulletinDensity> densities(qsizetype units)
{
    const int few = units > 16 ? 3 : 2;
    QList<BulletinDensity> all;
    for (const auto size : {9.0, 8.0, 7.5})
        for (const auto history : {46.0, 38.0, 30.0})
            for (const int gaps : {14, 10, 8})
                all << BulletinDensity{gaps, history, few, size};
    for (const int gaps : {10, 8, 6, 5})
        all << BulletinDensity{gaps, 0, 3, 7.5};
    return all << BulletinDensity{5, 0, 3, 7} << BulletinDensity{4, 0, 3, 6.5};
}

} // namespace

Document buildBulletin(const Bulletin &bulletin, const BulletinDensity &density)
{
    const auto &overview = bulletin.overview;
    Document document;
    document.title = QStringLiteral("法治政府建设示范创建进度通报");
    document.subtitle = QStringLiteral("%1　%2").arg(bulletin.agency, dateText(overview.today)).trimmed();
    document.author = bulletin.agency;
    const auto add = [&](Block block) {
        document.blocks.push_back(std::move(block));
    };
    add(Paragraph{opening(overview)});
    add(Heading{1, QStringLiteral("一、哪里可能丢分"), {}});
    const auto rows = std::count_if(bulletin.gaps.cbegin(), bulletin.gaps.cend(),
                                    [](const Gap &gap) { return gap.row.has_value(); });
    if (rows == 0)
        add(Paragraph{QStringLiteral("各项材料和情况说明都已齐全。")});
    else
        add(gapTable(bulletin, density));
    if (rows > density.gaps)
        add(Paragraph{QStringLiteral("另有 %1 行分工未齐，见台账“进度”。").arg(rows - density.gaps)});
    add(Heading{1, QStringLiteral("二、各部分进度"), {}});
    auto sections = sectionChart(overview);
    sections.height = 6 + sectionPitch * double(overview.sections.size());
    add(sections);
    if (density.historyHeight > 0 && !bulletin.days.isEmpty()) {
        auto history = historyChart(bulletin.days);
        history.height = density.historyHeight;
        add(history);
    }
    add(Heading{1, QStringLiteral("三、各单位报送情况"), {}});
    if (const auto silent = silentWords(overview); !silent.isEmpty())
        add(Paragraph{silent});
    if (auto table = unitTable(overview, density); !table.rows.isEmpty())
        add(std::move(table));
    if (const auto unasked = unaskedWords(overview); !unasked.isEmpty())
        add(Paragraph{unasked});
    return document;
}

LaidOutReport layOutBulletin(const Bulletin &bulletin, const FontSet &fonts)
{
    const auto profile = bulletinProfile();
    const auto all = densities(bulletin.overview.units.size());
    for (const auto &density : all)
        if (auto pages = layOut(buildBulletin(bulletin, density), fonts, profile); pages.pages.size() == 1)
            return pages;
    auto numbered = profile;
    numbered.pageNumbers = true;
    return layOut(buildBulletin(bulletin, {12, 46, 3, 9}), fonts, numbered);
}

} // namespace taizhang::report
