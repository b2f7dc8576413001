#pragma once

#include "core/domain/tasks/overview.h"

namespace taizhang::domain {

/// Where points may be lost: a 分工 row that is not complete, or a unit that was asked and sent nothing.
struct Gap
{
    std::optional<qsizetype> row;  ///< place in Overview::rows
    std::optional<qsizetype> unit; ///< place in Overview::units; one of both is set
    StandingCounts asked;          ///< what is asked of units there
    int uncollected = 0;           ///< materials of the row that the bureau collects itself
    int unwritten = 0;             ///< report points of the row
    QList<qsizetype> owing;        ///< of a row: the units that owe something there, the worst first
    bool operator==(const Gap &) const = default;
};

/// The worst first: rows by 逾期, then 退回, then what is not there (未报送, 未收集), then report points
/// unwritten, then what waits for review; at the end the silent units, who was asked most first.
QList<Gap> gapsOf(const Overview &overview);

} // namespace taizhang::domain
