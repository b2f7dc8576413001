#include "core/domain/tasks/next_notice.h"

#include <algorithm>

namespace taizhang::domain {

namespace {

bool presses(NoticeKind kind)
{
    return kind == NoticeKind::Supervision || kind == NoticeKind::Circular;
}

} // namespace

bool speaksOf(NoticeKind kind, RequirementState state, const Dates &dates, QDate today)
{
    const auto when = timeliness(state, dueDay(dates.dueOn, dates.extendedTo), today);
    return isReminder(kind) && isChased(state, dates, today) &&
           (!presses(kind) || when != Timeliness::OnTime);
}

bool comesTooEarly(NoticeKind kind, const QList<Timeliness> &owed)
{
    return isReminder(kind) && kind != NoticeKind::Prompt &&
           std::all_of(owed.cbegin(), owed.cend(),
                       [](Timeliness when) { return when == Timeliness::OnTime; });
}

NoticeKind kindToBeginWith(const QList<std::optional<NoticeKind>> &proposals)
{
    auto best = NoticeKind::Prompt;
    qsizetype most = 0;
    for (const auto kind : noticeKinds())
        if (const auto many = proposals.count(kind); many > most) {
            best = kind;
            most = many;
        }
    return best;
}

std::optional<NoticeKind> nextNotice(const UnitProgress &standing, const QList<SentNotice> &sent, QDate today)
{
    if (standing.asked == 0 || standing.owed() == 0)
        return std::nullopt;
    // Whoever was reminded knows what is asked.
    if (sent.isEmpty())
        return NoticeKind::Assignment;
    const SentNotice *last = nullptr; // of the highest degree, the latest
    for (const auto &notice : sent)
        if (isReminder(notice.kind) && notice.stillOwed &&
            (last == nullptr ||
             std::pair(notice.kind, notice.issuedOn) >= std::pair(last->kind, last->issuedOn)))
            last = &notice;
    const bool late = standing.overdue + standing.returned > 0;
    if (last == nullptr)
        return late || standing.soon > 0 ? std::optional(NoticeKind::Prompt) : std::nullopt;
    if (!late || usualReplyDay(last->kind, last->issuedOn) >= today)
        return std::nullopt;
    const auto next = last->kind == NoticeKind::Circular
                          ? NoticeKind::Circular
                          : static_cast<NoticeKind>(static_cast<int>(last->kind) + 1);
    return presses(next) && standing.overdue == 0 ? NoticeKind::Reminder : next;
}

} // namespace taizhang::domain
