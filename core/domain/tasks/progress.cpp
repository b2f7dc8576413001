#include "core/domain/tasks/progress.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

RequirementState combinedState(const StateCounts &units)
{
    using enum RequirementState;
    int counted = 0;
    int answered = 0;
    for (auto state = units.cbegin(); state != units.cend(); ++state) {
        counted += state.key() == NotApplicable ? 0 : state.value();
        answered += isAnswered(state.key()) ? state.value() : 0;
    }
    if (counted == 0)
        return NotApplicable;
    if (units.value(Returned) > 0)
        return Returned;
    if (answered == counted)
        return units.value(NilReturn) == counted ? NilReturn : Accepted;
    return units.value(Missing) == 0 ? Submitted : Missing;
}

Progress &Progress::operator+=(const Progress &other)
{
    rows += other.rows;
    materials += other.materials;
    answered += other.answered;
    begun += other.begun;
    nilReturns += other.nilReturns;
    notApplicable += other.notApplicable;
    returned += other.returned;
    reportPoints += other.reportPoints;
    reportPointsWritten += other.reportPointsWritten;
    return *this;
}

int Progress::percent() const
{
    return total() == 0 ? 100 : done() * 100 / total();
}

void count(Progress &progress, RequirementState state, bool isBegun)
{
    if (state == RequirementState::NotApplicable) {
        ++progress.notApplicable;
        return;
    }
    ++progress.materials;
    if (isAnswered(state))
        ++progress.answered;
    else if (isBegun)
        ++progress.begun;
    if (state == RequirementState::NilReturn)
        ++progress.nilReturns;
    if (state == RequirementState::Returned)
        ++progress.returned;
}

ProgressMark markOf(const Progress &progress)
{
    if (progress.total() == 0)
        return progress.rows > 0 && progress.notApplicable == 0 ? ProgressMark::NothingAsked
                                                                : ProgressMark::NotApplicable;
    if (progress.returned > 0)
        return ProgressMark::Returned;
    if (progress.done() == progress.total())
        return ProgressMark::Complete;
    return progress.done() + progress.begun > 0 ? ProgressMark::Started : ProgressMark::NotStarted;
}

bool isNothingToDo(ProgressMark mark)
{
    return mark == ProgressMark::NotApplicable || mark == ProgressMark::NothingAsked;
}

QString markLabel(ProgressMark mark)
{
    switch (mark) {
    case ProgressMark::NotApplicable:
        return tr("不适用");
    case ProgressMark::NothingAsked:
        return tr("未列要求");
    case ProgressMark::NotStarted:
        return tr("未开始");
    case ProgressMark::Started:
        return tr("进行中");
    case ProgressMark::Returned:
        return tr("有退回");
    case ProgressMark::Complete:
        return tr("已完成");
    }
    return {};
}

} // namespace taizhang::domain
