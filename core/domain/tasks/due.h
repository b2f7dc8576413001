#pragma once

#include "core/domain/tasks/requirement.h"

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// How a requirement stands to its date. Follows from dates and is never stored.
enum class Timeliness {
    Settled, ///< answered, 不适用, or sent in and waiting for review
    Undated, ///< owed, no date set
    OnTime,
    Soon,    ///< 临期: at most soonDays() left, the day itself included
    Overdue, ///< 逾期: the day is past
};

/// How many days before its date a requirement is 临期.
constexpr int soonDays()
{
    return 7;
}

/// The day that counts: the extension that was granted, else the date asked for; where that was moved behind
/// the extension since, it again.
std::optional<QDate> dueDay(std::optional<QDate> dueOn, std::optional<QDate> extendedTo);

Timeliness timeliness(RequirementState state, std::optional<QDate> due, QDate today);

/// Whether a 催办 speaks of it: it is owed, and its unit was not given more time that lasts yet. In the last
/// days of that time (临期) it is spoken of again, with the granted date.
struct Dates
{
    std::optional<QDate> dueOn;
    std::optional<QDate> extendedTo;
};
bool isChased(RequirementState state, const Dates &dates, QDate today);

/// 逾期3天; 临期，今天到期; 临期，还有2天; empty for what is settled, undated or far off.
QString timelinessWords(RequirementState state, std::optional<QDate> due, QDate today);

} // namespace taizhang::domain
