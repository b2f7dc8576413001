#pragma once

#include "core/domain/tasks/due.h"
#include "core/domain/tasks/progress.h"

namespace taizhang::domain {

/// How a unit, or any set of requirements that are asked of units, stands. 不适用 leaves the denominator.
struct UnitProgress
{
    int asked = 0;    ///< that count
    int answered = 0; ///< 通过 or 零报告
    int nilReturns = 0;
    int waiting = 0; ///< 已报送 or 初审: for the bureau to look at
    int returned = 0;
    int missing = 0; ///< 未报送
    int notApplicable = 0;
    int overdue = 0; ///< of returned and missing
    int soon = 0;    ///< of returned and missing
    /// Something came and is not 登记报送: of returned and missing, and of what a retired unit would owe.
    int unregistered = 0;
    int spared = 0; ///< of returned and missing: not chased while a granted extension runs

    bool operator==(const UnitProgress &) const = default;
    UnitProgress &operator+=(const UnitProgress &other);

    int owed() const { return missing + returned; }
    /// Asked, and nothing has ever come.
    bool nothingCame() const { return asked > 0 && missing == asked && unregistered == 0; }
    /// 都没有报: nothing has ever come, and not for all of it an extension runs (as Overview::silentUnits()).
    bool silent() const { return nothingCame() && spared < missing; }
    /// Whole percent, rounded down so that 100 means complete; 100 for nothing to do.
    int percent() const { return asked == 0 ? 100 : answered * 100 / asked; }
    ProgressMark mark() const;
};

void count(UnitProgress &progress, RequirementState state, const Dates &dates, QDate today,
           bool isUnregistered = false);

} // namespace taizhang::domain
