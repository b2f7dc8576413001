#include "core/domain/tasks/gaps.h"

#include <algorithm>
#include <tuple>

namespace taizhang::domain {

namespace {

bool isOwed(Standing standing)
{
    return standing >= Standing::Missing;
}

/// By how bad it is; the order of rows decides between equals.
auto weight(const Gap &gap)
{
    using enum Standing;
    const auto &asked = gap.asked;
    return std::tuple(asked.overdue(), asked.returned(), asked.missing() + gap.uncollected, gap.unwritten,
                      asked.of(Waiting));
}

/// The units that owe something in a row, by the worst of it.
void addOwing(QList<Gap> &gaps, const Overview &overview)
{
    QList<QList<std::pair<Standing, qsizetype>>> owing(gaps.size());
    for (const auto &item : overview.items) {
        const auto standing = overview.standing(item);
        if (!isOwed(standing))
            continue;
        auto &units = owing[item.row];
        const auto known = std::find_if(units.begin(), units.end(),
                                        [&](const auto &each) { return each.second == item.unit; });
        if (known == units.end())
            units.append({standing, item.unit});
        else
            known->first = std::max(known->first, standing);
    }
    for (qsizetype row = 0; row < gaps.size(); ++row) {
        std::sort(owing[row].begin(), owing[row].end(), [](const auto &left, const auto &right) {
            return std::pair(right.first, left.second) < std::pair(left.first, right.second);
        });
        for (const auto &[standing, unit] : std::as_const(owing[row]))
            gaps[row].owing << unit;
    }
}

QList<Gap> silentUnits(const Overview &overview)
{
    QList<StandingCounts> byUnit(overview.units.size());
    for (const auto &item : overview.items)
        overview.addTo(byUnit[item.unit], item);
    const auto silent = overview.silentUnits();
    QList<Gap> gaps;
    for (qsizetype unit = 0; unit < byUnit.size(); ++unit)
        if (silent[unit] && !overview.units[unit].retired)
            gaps << Gap{{}, unit, byUnit[unit], 0, 0, {}};
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap &left, const Gap &right) {
        return left.asked.asked() > right.asked.asked();
    });
    return gaps;
}

} // namespace

QList<Gap> gapsOf(const Overview &overview)
{
    QList<Gap> gaps;
    for (qsizetype row = 0; row < overview.rows.size(); ++row) {
        const auto &progress = overview.rows[row].progress;
        gaps << Gap{
            row, {}, {}, overview.rows[row].uncollected, progress.reportPoints - progress.reportPointsWritten,
            {}};
    }
    for (const auto &item : overview.items)
        overview.addTo(gaps[item.row].asked, item);
    addOwing(gaps, overview);
    gaps.removeIf([](const Gap &gap) { return weight(gap) == std::tuple(0, 0, 0, 0, 0); });
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const Gap &left, const Gap &right) { return weight(right) < weight(left); });
    return gaps + silentUnits(overview);
}

} // namespace taizhang::domain
