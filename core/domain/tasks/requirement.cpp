#include "core/domain/tasks/requirement.h"

#include "core/domain/tr.h"

#include <array>

namespace taizhang::domain {

namespace {

struct StateRow
{
    RequirementState state;
    const char *word;
    const char *label;
    bool answered;
    bool needsReason;
};

constexpr std::array states{
    StateRow{RequirementState::Missing, "missing", QT_TRANSLATE_NOOP("domain", "未收集"), false, false},
    StateRow{RequirementState::Collected, "collected", QT_TRANSLATE_NOOP("domain", "已收集"), true, false},
    StateRow{RequirementState::Submitted, "submitted", QT_TRANSLATE_NOOP("domain", "已报送"), false, false},
    StateRow{RequirementState::LeadReviewed, "lead_reviewed", QT_TRANSLATE_NOOP("domain", "初审"), false,
             false},
    StateRow{RequirementState::Accepted, "accepted", QT_TRANSLATE_NOOP("domain", "通过"), true, false},
    StateRow{RequirementState::Returned, "returned", QT_TRANSLATE_NOOP("domain", "退回"), false, true},
    StateRow{RequirementState::NilReturn, "nil", QT_TRANSLATE_NOOP("domain", "零报告"), true, false},
    StateRow{RequirementState::NotApplicable, "na", QT_TRANSLATE_NOOP("domain", "不适用"), false, true},
};

const StateRow &rowOf(RequirementState state)
{
    return states[static_cast<size_t>(state)];
}

} // namespace

QString stateWord(RequirementState state)
{
    return QString::fromLatin1(rowOf(state).word);
}

std::optional<RequirementState> parseStateWord(QStringView word)
{
    for (const auto &row : states)
        if (word == QLatin1StringView(row.word))
            return row.state;
    return std::nullopt;
}

QString stateLabel(RequirementState state)
{
    return tr(rowOf(state).label);
}

QString unitStateLabel(RequirementState state)
{
    return state == RequirementState::Missing ? tr("未报送") : stateLabel(state);
}

bool isAnswered(RequirementState state)
{
    return rowOf(state).answered;
}

bool isOwed(RequirementState state)
{
    return state == RequirementState::Missing || state == RequirementState::Returned;
}

bool counts(RequirementState state, bool unitIsRetired)
{
    return !unitIsRetired || !isOwed(state);
}

bool isUnregistered(RequirementState state, bool hasPieces, bool cameSince)
{
    return hasPieces &&
           (state == RequirementState::Missing || (state == RequirementState::Returned && cameSince));
}

bool needsReason(RequirementState state)
{
    return rowOf(state).needsReason;
}

} // namespace taizhang::domain
