#pragma once

#include "core/domain/tasks/due.h"
#include "core/domain/tasks/notice.h"
#include "core/domain/units/unit_progress.h"

#include <QDate>
#include <QList>

#include <optional>

namespace taizhang::domain {

/// 督办通知 and 通报.
bool presses(NoticeKind kind);

/// One thing that a unit is asked, as a 催办 looks at it.
struct AskedTask
{
    RequirementState state = RequirementState::Missing;
    Dates dates;
    bool reminded = false; ///< some 催办 that was recorded names it
};

/// What a 催办 to one unit lists.
struct ReminderContent
{
    QList<qsizetype> places; ///< of what it is asked, in that order; none: there is nothing to write
    bool isTooEarly = false; ///< should not go out; `places` are for who wants it all the same
};

/// The one rule for the content of a 催办. Every kind lists only what is chased: the 工作提示 all of it,
/// beyond it what is 临期 or 逾期 or has no date, the 提醒函 what went back, too, whenever it is due. It is
/// too early where that leaves nothing though something is chased (then `places` are all that is), and for
/// 督办通知 and 通报, which press, where nothing is 逾期 and the unit was reminded of none of it.
ReminderContent reminderContent(NoticeKind kind, const QList<AskedTask> &asked, QDate today);

/// A notice that was handed to a unit.
struct SentNotice
{
    NoticeKind kind = NoticeKind::Reminder;
    QDate issuedOn;
    bool stillOwed = true; ///< it names something that the unit owes now
};

/// What a unit would get next, and why that or nothing, in words: 逾期 2 项，还没有催办过.
struct NextNotice
{
    std::optional<NoticeKind> kind;
    QString reason; ///< never empty
};

/// What a unit would get next, as a proposal only: a 提醒函 once something it owes is 逾期 or 退回, also
/// where no 交办单 was recorded, since it is late for that; a 交办单 where it is asked, never got one and has
/// time left; a 提醒函 once something is 临期 (a 工作提示 is for those for whom that is too early, and is
/// proposed to nobody); then, while something is 逾期 or 退回 and the usual time to
/// answer the last degree is over, one degree more (工作提示 → 提醒函 → 督办通知 → 通报; beyond the 提醒函
/// only while something is 逾期). Reminders of what is dealt with by now raise no degree. Where none of these
/// is due, a 交办单 again when it owes something that no notice names (`untold`). Nothing when the unit owes
/// nothing, or has time left.
NextNotice nextNotice(const UnitProgress &standing, const QList<SentNotice> &sent, QDate today,
                      int untold = 0);

/// The kind to begin with where these are proposed to the units: that which most would get, the milder one of
/// two; a 工作提示 where nothing is proposed.
NoticeKind kindToBeginWith(const QList<std::optional<NoticeKind>> &proposals);

} // namespace taizhang::domain
