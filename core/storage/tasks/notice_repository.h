#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/notice.h"
#include "core/storage/database/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace taizhang::storage {

/// The words of a kind of notice: the user's where they were changed, else the usual ones.
domain::NoticeText noticeText(Database &database, domain::NoticeKind kind);
/// The row of words that were changed, retired or not.
std::optional<qint64> noticeTextRow(Database &database, domain::NoticeKind kind);

/// 发文登记: what was handed to a unit and when.
struct NoticeLine
{
    domain::NoticeId id;
    QString uuid;
    domain::NoticeKind kind = domain::NoticeKind::Reminder;
    domain::UnitId unit;
    QDate issuedOn;
    QString note;
    int items = 0;
    bool operator==(const NoticeLine &) const = default;
};
/// The newest day first, of one day in the 机构序列; of one unit when it is given.
QList<NoticeLine> noticeLines(Database &database, std::optional<domain::UnitId> unit = {});

/// What each notice that stands in the log speaks of.
QHash<domain::NoticeId, QList<domain::RequirementId>> noticeItems(Database &database);

/// When the last piece was filed, of every requirement that has any; UTC.
QHash<domain::RequirementId, QDateTime> lastFiled(Database &database);

/// When an answer last came in place of one that was owed (未报送, 退回), by the history, whatever became of
/// it since; UTC. Undoing a 退回 is no arrival, and an arrival that was undone is none.
QHash<domain::RequirementId, QDateTime> lastAnswered(Database &database);

} // namespace taizhang::storage
