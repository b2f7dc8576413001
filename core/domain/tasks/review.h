#pragma once

#include "core/domain/tasks/requirement.h"

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// What can be done to a requirement that is asked of a unit.
enum class ReviewStep {
    Submit,        ///< 报送
    LeadReview,    ///< 初审通过, by the lead unit
    Accept,        ///< 通过
    Return,        ///< 退回, with a reason
    NilReturn,     ///< 零报告
    NotApplicable, ///< 不适用, with a reason
    Reopen,        ///< back to 未报送, as when something was marked by mistake
};

/// Every step, in the order in which they are offered.
QList<ReviewStep> reviewSteps();

/// The state after the step; nothing when the step is not allowed from there. The one table of what may
/// follow what.
std::optional<RequirementState> stateAfter(RequirementState state, ReviewStep step);

/// Whether nothing is waited for any more: 通过, 零报告, 不适用. It keeps the date that it had, and needs no
/// more time.
bool keepsItsDate(RequirementState state);

/// Whether the step stands only together with a reason (退回, 不适用).
bool needsReason(ReviewStep step);

/// 登记报送, 初审通过, 通过, 退回, 零报告, 不适用, 重新打开.
QString stepLabel(ReviewStep step);

/// Why not, for the user: 还没有报送，不能通过. Empty when it is allowed.
QString stepRefusal(RequirementState state, ReviewStep step);

} // namespace taizhang::domain
