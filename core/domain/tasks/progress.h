#pragma once

#include "core/domain/tasks/requirement.h"

#include <QHash>
#include <QString>

namespace taizhang::domain {

/// How many requirements of one material, or of one unit, are in each state.
using StateCounts = QHash<RequirementState, int>;

/// The state of a material that is asked of units, from theirs: 不适用 when all are; 退回 while one is; 通过
/// when every one that counts is answered (零报告 when that is all they say); 已报送 when nothing is owed but
/// some wait for review; else 未报送.
RequirementState combinedState(const StateCounts &units);

/// How far a row, an indicator, a section or the whole table is. The one rule behind tree, page and print:
/// a material counts unless it is 不适用; it is answered when 已收集, 通过 or 零报告, which for one that is
/// asked of units means every unit (combinedState). A report point of the table counts whatever became of the
/// materials: it is asked for besides them, and says why there are none. It is written when its text is not
/// blank or a finished copy stands for it; in a row that the report of another answers as well, also once the
/// points of that report are all written. What is begun has pieces, or a part of the answers of its units:
/// work was done, no percent of it.
struct Progress
{
    int rows = 0;      ///< of the table; an indicator that the table itself marks as 不适用 has none
    int materials = 0; ///< materials that count
    int answered = 0;  ///< of those, answered
    int begun = 0;     ///< of the others, those that something came for
    int nilReturns = 0;
    int notApplicable = 0;
    int returned = 0;
    int reportPoints = 0;
    int reportPointsWritten = 0;

    bool operator==(const Progress &) const = default;
    Progress &operator+=(const Progress &other);

    int total() const { return materials + reportPoints; }
    int done() const { return answered + reportPointsWritten; }
    /// Whole percent, rounded down so that 100 means complete; 100 for nothing to do.
    int percent() const;
};

/// Counts one material. `isBegun`: something came for it, registered or not.
void count(Progress &progress, RequirementState state, bool isBegun);

/// The marks used alike in tree, page and print.
enum class ProgressMark {
    NotApplicable,
    NothingAsked, ///< 未列要求: rows in which the table names neither a material nor a report point
    NotStarted,
    Started,
    Returned,
    Complete,
};
ProgressMark markOf(const Progress &progress);
/// Of NotApplicable and NothingAsked there is no percent to tell.
bool isNothingToDo(ProgressMark mark);
/// 不适用, 未列要求, 未开始, 进行中, 有退回, 已完成.
QString markLabel(ProgressMark mark);

} // namespace taizhang::domain
