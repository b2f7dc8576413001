#include "core/domain/units/unit_progress.h"

namespace taizhang::domain {

UnitProgress &UnitProgress::operator+=(const UnitProgress &other)
{
    asked += other.asked;
    answered += other.answered;
    nilReturns += other.nilReturns;
    waiting += other.waiting;
    returned += other.returned;
    missing += other.missing;
    notApplicable += other.notApplicable;
    overdue += other.overdue;
    soon += other.soon;
    unregistered += other.unregistered;
    spared += other.spared;
    return *this;
}

ProgressMark UnitProgress::mark() const
{
    if (asked == 0)
        return ProgressMark::NotApplicable;
    if (returned > 0)
        return ProgressMark::Returned;
    if (answered == asked)
        return ProgressMark::Complete;
    return nothingCame() ? ProgressMark::NotStarted : ProgressMark::Started;
}

void count(UnitProgress &progress, RequirementState state, const Dates &dates, QDate today,
           bool isUnregistered)
{
    if (state == RequirementState::NotApplicable) {
        ++progress.notApplicable;
        return;
    }
    ++progress.asked;
    progress.answered += isAnswered(state) ? 1 : 0;
    progress.nilReturns += state == RequirementState::NilReturn ? 1 : 0;
    progress.waiting +=
        state == RequirementState::Submitted || state == RequirementState::LeadReviewed ? 1 : 0;
    progress.returned += state == RequirementState::Returned ? 1 : 0;
    progress.missing += state == RequirementState::Missing ? 1 : 0;
    const auto when = timeliness(state, dueDay(dates.dueOn, dates.extendedTo), today);
    progress.overdue += when == Timeliness::Overdue ? 1 : 0;
    progress.soon += when == Timeliness::Soon ? 1 : 0;
    progress.unregistered += isUnregistered ? 1 : 0;
    progress.spared += isOwed(state) && !isChased(state, dates, today) ? 1 : 0;
}

} // namespace taizhang::domain
