#pragma once

#include "core/storage/tasks/notice_repository.h"
#include "core/workflow/letters/next_notices.h"
#include "core/workflow/letters/notices.h"
#include "ui/shared/roster.h"

namespace taizhang::ui {

/// How a unit stands to the kind of notice that was chosen.
struct NoticeUnit
{
    domain::UnitId id;
    QString name;
    int ordinal = 0;         ///< in the 机构序列
    int letterEntries = 0;   ///< of its letter; 0: it gets none
    bool isTooEarly = false; ///< for a letter of that kind, though it owes something
    domain::UnitProgress standing;
    std::optional<storage::NoticeLine> last; ///< the latest of the log
    std::optional<domain::NoticeKind> proposal;
    QString reason = {}; ///< why that is proposed, or nothing
    bool operator==(const NoticeUnit &) const = default;
};

/// What lies on the desk for one request: every letter, and the log. A value.
struct NoticeDesk
{
    workflow::NoticeRun run;
    QList<storage::NoticeLine> log; ///< the newest first
    QHash<domain::UnitId, domain::NextNotice> next;
};

/// On the storage thread.
NoticeDesk readNoticeDesk(storage::Database &database, const workflow::NoticeRequest &request);

/// Every unit that is not retired, in the 机构序列.
QList<NoticeUnit> noticeUnits(const NoticeDesk &desk, const Roster &roster, QDate today);

/// What is proposed for it and why, in a sentence.
QString proposalSentence(const NoticeUnit &unit);

/// Why a unit gets no letter of that kind, in a sentence.
QString whyNoLetter(const NoticeUnit &unit, domain::NoticeKind kind);

} // namespace taizhang::ui
