#pragma once

#include "core/storage/database/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace taizhang::storage {

/// Why a backup was taken.
enum class BackupReason { Daily, Asked, Import, Upgrade, Restore };
/// daily, asked, import, upgrade, restore: in file names and JSON.
QString backupReasonWord(BackupReason reason);

/// A copy of the database that was checked when it was made: `0007-20240301-081500-daily.db` and, written
/// last, a .json of that name that says what it is. Without the .json it is no backup.
struct Backup
{
    int sequence = 0;  ///< counts up within its folder
    QString file;      ///< full path of the .db
    QDateTime takenAt; ///< UTC
    BackupReason reason = BackupReason::Asked;
    QString workspace;     ///< uuid of the workspace
    QString workspaceName; ///< its folder's name then
    QString historyHead;
    int schema = 0;
    qint64 bytes = 0; ///< of the .db
    QString sha256;   ///< of the .db
    int objects = 0;  ///< evidence files that it names
    qint64 objectBytes = 0;
};

/// Copies the database into `folder`, which is made when missing, under the next sequence. Nothing counts as
/// a backup until all of it is on the disk. Throws domain::Error and leaves the folder's other backups alone.
Backup writeBackup(Database &database, const QString &folder, BackupReason reason, const QDateTime &at,
                   const QString &workspaceName);

/// The newest first, by sequence. What cannot be read as a backup is left out.
QList<Backup> backupsIn(const QString &folder);
/// That of a .db or .json; none when it is no backup.
std::optional<Backup> backupAt(const QString &file);

/// A .db whose description is lost: what it says of itself. Throws domain::Error when it is no whole database
/// of ours.
Backup undescribedBackup(const QString &file);
/// Names of backups newer than `sequence` whose description is there and does not fit: cut short, or altered.
QStringList brokenBackups(const QString &folder, int sequence);
/// Names of databases newer than `sequence` without a description: it is written last, so the backup was not
/// finished, or it was lost since.
QStringList unfinishedBackups(const QString &folder, int sequence);

/// Throws domain::Error when the file is not, byte for byte, what was written.
void refuseDamagedBackup(const Backup &backup);

/// Lets go what domain::surplusBackups() names. A file that cannot be removed stays, and is tried again next
/// time. `now`: by the clock of this computer.
void rotateBackups(const QString &folder, const QDateTime &now);

/// Writes the content of a backup over an open database, all or nothing (SQLite's backup API, one
/// transaction).
void overwriteFrom(Database &database, const Backup &backup);

} // namespace taizhang::storage
