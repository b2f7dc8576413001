#include "core/storage/history/restoration.h"

#include "core/storage/history/journal_entry.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace taizhang::storage {

namespace {

// The sequence of the last backup that a recorded restoration left behind; 0 when there was none.
int sequenceLeft(Database &database)
{
    Query row(database,
              QStringLiteral("SELECT new FROM change WHERE entity = 'group' AND field = ? "
                             "ORDER BY seq DESC LIMIT 1"),
              restoredField);
    return row.next() ? fromJson(row.text(0)).toMap().value(QStringLiteral("before")).toInt() : 0;
}

} // namespace

void recordRestoration(Database &database, const Author &author, const Backup &restored, const Backup &before)
{
    ChangeGroup step(database, author, tr("从备份恢复"));
    step.note(restoredField, QVariantMap{{QStringLiteral("taken_at"), timestamp(restored.takenAt)},
                                         {QStringLiteral("head"), restored.historyHead},
                                         {QStringLiteral("before"), before.sequence}});
    step.commit();
}

QList<Backup> backupsAhead(Database &database, const QList<Backup> &backups)
{
    if (historyHead(database).isEmpty()) // that it is gone is said of the history itself
        return {};
    const auto own = workspaceUuid(database);
    const auto left = sequenceLeft(database);
    auto ahead = backups;
    ahead.removeIf([&](const Backup &backup) {
        return backup.workspace != own || backup.sequence <= left || backup.historyHead.isEmpty();
    });
    QJsonArray heads;
    for (const auto &backup : std::as_const(ahead))
        heads << backup.historyHead;
    QSet<QString> known; // read once for all of them, since no index leads to a hash
    for (Query row(database,
                   QStringLiteral("SELECT hash FROM change WHERE hash IN (SELECT value FROM json_each(?))"),
                   QString::fromUtf8(QJsonDocument(heads).toJson(QJsonDocument::Compact)));
         row.next();)
        known << row.text(0);
    ahead.removeIf([&](const Backup &backup) { return known.contains(backup.historyHead); });
    return ahead;
}

} // namespace taizhang::storage
