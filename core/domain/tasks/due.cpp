#include "core/domain/tasks/due.h"

#include "core/domain/tr.h"

#include <algorithm>

namespace taizhang::domain {

std::optional<QDate> dueDay(std::optional<QDate> dueOn, std::optional<QDate> extendedTo)
{
    return extendedTo && dueOn ? std::max(extendedTo, dueOn) : extendedTo ? extendedTo : dueOn;
}

bool isChased(RequirementState state, const Dates &dates, QDate today)
{
    const auto due = dueDay(dates.dueOn, dates.extendedTo);
    const auto when = timeliness(state, due, today);
    if (when == Timeliness::Settled)
        return false;
    return when != Timeliness::OnTime || due != dates.extendedTo;
}

Timeliness timeliness(RequirementState state, std::optional<QDate> due, QDate today)
{
    if (!isOwed(state))
        return Timeliness::Settled;
    if (!due)
        return Timeliness::Undated;
    const auto left = today.daysTo(*due);
    if (left < 0)
        return Timeliness::Overdue;
    return left <= soonDays() ? Timeliness::Soon : Timeliness::OnTime;
}

QString timelinessWords(RequirementState state, std::optional<QDate> due, QDate today)
{
    switch (timeliness(state, due, today)) {
    case Timeliness::Overdue:
        return tr("逾期%1天").arg(due->daysTo(today));
    case Timeliness::Soon:
        return *due == today ? tr("临期，今天到期") : tr("临期，还有%1天").arg(today.daysTo(*due));
    case Timeliness::Settled:
    case Timeliness::Undated:
    case Timeliness::OnTime:
        break;
    }
    return {};
}

} // namespace taizhang::domain
