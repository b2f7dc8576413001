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

/// Whether a 催办 of that kind lists it. All list what is chased; 督办通知 and 通报, which press, leave out
/// what has time left, be it the date that was set or an extension.
bool speaksOf(NoticeKind kind, RequirementState state, const Dates &dates, QDate today);

/// Whether it is too early for a 催办 of that kind, where all that a unit owes stands so to its dates: beyond
/// the 工作提示 something must be 临期 or 逾期, or have no date; whoever was not `reminded` of any of it is
/// not pressed unless something is 逾期.
bool comesTooEarly(NoticeKind kind, const QList<Timeliness> &owed, bool reminded);

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
/// time left; a 提醒函 once something is 临期 (a 工作提示 is for those to whom that comesTooEarly(), and is
/// proposed to nobody); then, while something is 逾期 or 退回 and the usual time to
/// answer the last degree is over, one degree more (工作提示 → 提醒函 → 督办通知 → 通报; beyond the 提醒函
/// only while something is 逾期). Reminders of what is dealt with by now raise no degree. Nothing when the
/// unit owes nothing, or has time left.
NextNotice nextNotice(const UnitProgress &standing, const QList<SentNotice> &sent, QDate today);

/// The kind to begin with where these are proposed to the units: that which most would get, the milder one of
/// two; a 工作提示 where nothing is proposed.
NoticeKind kindToBeginWith(const QList<std::optional<NoticeKind>> &proposals);

} // namespace taizhang::domain
