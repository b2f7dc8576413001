#include "core/domain/tasks/review.h"

#include "core/domain/tr.h"

#include <array>

namespace taizhang::domain {

namespace {

using enum RequirementState;

struct StepRow
{
    ReviewStep step;
    const char *label;
    RequirementState to;
    bool needsReason;
    std::array<RequirementState, 5> from; ///< filled up with Collected, from which no step leads
};

// 已收集 is 本局自收's and takes no part. An accepted answer can be sent back (a fault is found later) or
// opened again, but is not turned into 零报告 or 不适用 at one stroke.
constexpr std::array steps{
    StepRow{ReviewStep::Submit,
            QT_TRANSLATE_NOOP("domain", "登记报送"),
            Submitted,
            false,
            {Missing, Returned, NilReturn, Collected, Collected}},
    StepRow{ReviewStep::LeadReview,
            QT_TRANSLATE_NOOP("domain", "初审通过"),
            LeadReviewed,
            false,
            {Submitted, Collected, Collected, Collected, Collected}},
    StepRow{ReviewStep::Accept,
            QT_TRANSLATE_NOOP("domain", "通过"),
            Accepted,
            false,
            {Submitted, LeadReviewed, Collected, Collected, Collected}},
    StepRow{ReviewStep::Return,
            QT_TRANSLATE_NOOP("domain", "退回"),
            Returned,
            true,
            {Submitted, LeadReviewed, Accepted, NilReturn, Collected}},
    StepRow{ReviewStep::NilReturn,
            QT_TRANSLATE_NOOP("domain", "零报告"),
            NilReturn,
            false,
            {Missing, Submitted, LeadReviewed, Returned, Collected}},
    StepRow{ReviewStep::NotApplicable,
            QT_TRANSLATE_NOOP("domain", "不适用"),
            NotApplicable,
            true,
            {Missing, Submitted, LeadReviewed, Returned, NilReturn}},
    StepRow{ReviewStep::Reopen,
            QT_TRANSLATE_NOOP("domain", "重新打开"),
            Missing,
            false,
            {Submitted, LeadReviewed, Accepted, NilReturn, NotApplicable}},
};

const StepRow &rowOf(ReviewStep step)
{
    return steps[static_cast<size_t>(step)];
}

} // namespace

QList<ReviewStep> reviewSteps()
{
    QList<ReviewStep> all;
    for (const auto &row : steps)
        all << row.step;
    return all;
}

std::optional<RequirementState> stateAfter(RequirementState state, ReviewStep step)
{
    if (state == Collected)
        return std::nullopt;
    for (const auto from : rowOf(step).from)
        if (from == state)
            return rowOf(step).to;
    return std::nullopt;
}

bool keepsItsDate(RequirementState state)
{
    return isAnswered(state) || state == NotApplicable;
}

bool needsReason(ReviewStep step)
{
    return rowOf(step).needsReason;
}

QString stepLabel(ReviewStep step)
{
    return tr(rowOf(step).label);
}

QString stepRefusal(RequirementState state, ReviewStep step)
{
    if (stateAfter(state, step))
        return {};
    if (rowOf(step).to == state)
        return tr("已经是“%1”").arg(unitStateLabel(state));
    if (state == Collected)
        return tr("由本局自收，不走报送和审核");
    if (state == Missing)
        return tr("还没有报送，不能“%1”").arg(stepLabel(step));
    auto refusal = tr("现在是“%1”，不能“%2”").arg(unitStateLabel(state), stepLabel(step));
    if (!stateAfter(state, ReviewStep::Reopen))
        return refusal;
    return tr("%1，要再办先“%2”").arg(refusal, stepLabel(ReviewStep::Reopen));
}

} // namespace taizhang::domain
