#pragma once

#include "core/domain/tasks/overview.h"
#include "core/report/charts/chart.h"

namespace taizhang::report {

/// The charts of dashboard and 进度通报, without a title.

/// A bar for each section: what is done of its materials and report points.
Chart sectionChart(const domain::Overview &overview);

/// How a unit stands, by its place in Overview::units.
struct UnitStanding
{
    qsizetype unit = 0;
    domain::StandingCounts counts;
    bool silent = false; ///< 都没有报
};
/// Every unit that is not retired, or was asked something, in the 机构序列.
QList<UnitStanding> unitStandings(const domain::Overview &overview);

/// A bar for each of unitStandings(), who sent nothing and who was asked nothing included.
Chart unitChart(const domain::Overview &overview);

/// The shares that were answered day by day: of all materials, and of what is asked of units.
Chart historyChart(const QList<domain::DayProgress> &days);

} // namespace taizhang::report
