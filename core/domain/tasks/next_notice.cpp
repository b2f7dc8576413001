#include "core/domain/tasks/next_notice.h"

#include "core/domain/dates.h"
#include "core/domain/tr.h"

#include <QStringList>

#include <algorithm>

namespace taizhang::domain {

namespace {

/// 逾期 2 项、退回 1 项; where there is neither, 临期 1 项.
QString urgentWords(const UnitProgress &standing)
{
    QStringList words;
    if (standing.overdue > 0)
        words << tr("逾期 %1 项").arg(standing.overdue);
    if (standing.returned > 0)
        words << tr("退回 %1 项").arg(standing.returned);
    if (words.isEmpty() && standing.soon > 0)
        words << tr("临期 %1 项").arg(standing.soon);
    return words.join(tr("、"));
}

} // namespace

bool presses(NoticeKind kind)
{
    return kind == NoticeKind::Supervision || kind == NoticeKind::Circular;
}

ReminderContent reminderContent(NoticeKind kind, const QList<AskedTask> &asked, QDate today)
{
    QList<qsizetype> chased, urgent;
    bool late = false, reminded = false;
    for (qsizetype place = 0; place < asked.size(); ++place) {
        const auto &task = asked[place];
        if (!isChased(task.state, task.dates, today))
            continue;
        chased << place;
        const auto when = timeliness(task.state, dueDay(task.dates.dueOn, task.dates.extendedTo), today);
        const bool wentBack = task.state == RequirementState::Returned && !presses(kind);
        if (when == Timeliness::OnTime && !wentBack)
            continue;
        urgent << place;
        late |= when == Timeliness::Overdue;
        reminded |= task.reminded;
    }
    if (kind == NoticeKind::Prompt)
        return {chased, false};
    if (urgent.isEmpty())
        return {chased, !chased.isEmpty()};
    return {urgent, presses(kind) && !late && !reminded};
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

namespace {

/// Of a unit that owes something.
NextNotice nextReminder(const UnitProgress &standing, const QList<SentNotice> &sent, QDate today)
{
    const SentNotice *last = nullptr; // of the highest degree, the latest
    for (const auto &notice : sent)
        if (isReminder(notice.kind) && notice.stillOwed &&
            (last == nullptr ||
             std::pair(notice.kind, notice.issuedOn) >= std::pair(last->kind, last->issuedOn)))
            last = &notice;
    const bool late = standing.overdue + standing.returned > 0;
    const auto urgent = urgentWords(standing);
    if (last == nullptr && late)
        return {NoticeKind::Reminder, tr("%1，还没有催办过").arg(urgent)};
    if (sent.isEmpty()) // whoever was reminded knows what is asked
        return {NoticeKind::Assignment, tr("交办了 %1 项，没有登记发过交办单").arg(standing.asked)};
    if (last == nullptr)
        return standing.soon > 0 ? NextNotice{NoticeKind::Reminder, tr("%1，还没有催办过").arg(urgent)}
                                 : NextNotice{{}, tr("欠交的还没有临期、逾期、退回的")};
    const auto said = tr("%1发过%2").arg(dateText(last->issuedOn), noticeLabel(last->kind));
    if (!late)
        return {{}, tr("%1，现在没有逾期、退回的").arg(said)};
    const auto replyBy = usualReplyDay(last->kind, last->issuedOn);
    if (replyBy >= today)
        return {{}, tr("%1，等到%2").arg(said, dateText(replyBy))};
    const auto next = last->kind == NoticeKind::Circular
                          ? NoticeKind::Circular
                          : static_cast<NoticeKind>(static_cast<int>(last->kind) + 1);
    return {presses(next) && standing.overdue == 0 ? NoticeKind::Reminder : next,
            tr("%1，到%2没有办完，仍有%3").arg(said, dateText(replyBy), urgent)};
}

} // namespace

NextNotice nextNotice(const UnitProgress &standing, const QList<SentNotice> &sent, QDate today, int untold)
{
    if (standing.asked == 0)
        return {{}, tr("没有交办过材料")};
    if (standing.owed() == 0)
        return {{}, tr("没有欠交的")};
    auto next = nextReminder(standing, sent, today);
    if (!next.kind && untold > 0)
        return {NoticeKind::Assignment, tr("新交办的 %1 项还没有写进发过的文书").arg(untold)};
    return next;
}

} // namespace taizhang::domain
