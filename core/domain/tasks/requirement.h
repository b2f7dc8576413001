#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace taizhang::domain {

/// 报送状态 of a requirement. Collected is 本局自收's; Submitted, LeadReviewed, Accepted and Returned are a
/// unit's.
enum class RequirementState {
    Missing,       ///< 未收集 / 未报送
    Collected,     ///< 已收集
    Submitted,     ///< 已报送
    LeadReviewed,  ///< 初审
    Accepted,      ///< 通过
    Returned,      ///< 退回, always with a reason
    NilReturn,     ///< 零报告
    NotApplicable, ///< 不适用, always with a reason; leaves the denominator
};

/// The word stored in the database and used on the command line: missing, collected, …, nil, na.
QString stateWord(RequirementState state);
std::optional<RequirementState> parseStateWord(QStringView word);

/// The word a clerk reads: 未收集, 已收集, ….
QString stateLabel(RequirementState state);
/// The same of a requirement that is asked of a unit: 未报送 where 本局自收 says 未收集.
QString unitStateLabel(RequirementState state);

/// Whether the state counts as answered in every progress figure.
bool isAnswered(RequirementState state);

/// Whether it is still to come: 未报送 or 退回.
bool isOwed(RequirementState state);

/// Whether what a unit is asked counts and is chased. A unit that is retired (停用) owes nothing from that
/// day on; what it handed in stays.
bool counts(RequirementState state, bool unitIsRetired);

/// Whether something came that nobody registered as 报送: there are pieces and it is 未报送, or some of them
/// came since it was 退回.
bool isUnregistered(RequirementState state, bool hasPieces, bool cameSince);

/// Whether the state stands only together with a reason (退回, 不适用).
bool needsReason(RequirementState state);

} // namespace taizhang::domain
