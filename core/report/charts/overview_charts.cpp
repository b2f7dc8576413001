#include "core/report/charts/overview_charts.h"

#include "core/domain/tasks/progress_words.h"

namespace taizhang::report {

using namespace domain;

Chart sectionChart(const Overview &overview)
{
    BarChart chart;
    chart.shares = true;
    chart.series = {{QStringLiteral("已完成"), Hatch::Dark}, {QStringLiteral("未完成"), Hatch::White}};
    for (const auto &section : overview.sections) {
        const auto progress = overview.progressOfSection(section.ordinal);
        // 一、健全政府机构职能体系 of its title of two sentences.
        chart.bars << Bar{section.name.section(QStringLiteral("，"), 0, 0),
                          {double(progress.done()), double(progress.total() - progress.done())},
                          QStringLiteral("%1/%2　%3")
                              .arg(progress.done())
                              .arg(progress.total())
                              .arg(percentText(progress))};
    }
    return {{}, chart, 0};
}

QList<UnitStanding> unitStandings(const Overview &overview)
{
    const auto silent = overview.silentUnits();
    QList<UnitStanding> all;
    for (qsizetype unit = 0; unit < overview.units.size(); ++unit)
        all << UnitStanding{unit, {}, silent[unit]};
    for (const auto &item : overview.items)
        overview.addTo(all[item.unit].counts, item);
    all.removeIf(
        [&](const UnitStanding &each) { return overview.units[each.unit].retired && each.counts.isEmpty(); });
    return all;
}

Chart unitChart(const Overview &overview)
{
    using enum Standing;
    BarChart chart;
    chart.series = {{QStringLiteral("已办"), Hatch::Dark},
                    {QStringLiteral("待审核"), Hatch::Grey},
                    {QStringLiteral("未报送（未逾期）"), Hatch::White},
                    {QStringLiteral("退回（未逾期）"), Hatch::Rising},
                    {QStringLiteral("逾期"), Hatch::Crossed}};
    for (const auto &[unit, counts, silent] : unitStandings(overview)) {
        auto words = QStringLiteral("%1/%2").arg(counts.answered()).arg(counts.asked());
        if (counts.isEmpty())
            words = QStringLiteral("未交办");
        else if (silent)
            words += QStringLiteral(" 都没有报");
        chart.bars << Bar{overview.units[unit].label(),
                          {double(counts.answered()), double(counts.of(Waiting)),
                           double(counts.of(Missing) + counts.of(Soon)), double(counts.of(Returned)),
                           double(counts.of(Overdue))},
                          words};
    }
    return {{}, chart, 0};
}

Chart historyChart(const QList<DayProgress> &days)
{
    LineChart chart;
    chart.percent = true;
    chart.steps = true;
    LineSeries materials{QStringLiteral("全部材料"), {}}, asked{QStringLiteral("交办的材料"), {}};
    for (const auto &day : days) {
        if (day.materials > 0)
            materials.points << LinePoint{day.day, 100.0 * day.answered / day.materials};
        if (day.asked > 0)
            asked.points << LinePoint{day.day, 100.0 * day.accepted / day.asked};
    }
    chart.series = {materials, asked};
    return {{}, chart, 0};
}

} // namespace taizhang::report
