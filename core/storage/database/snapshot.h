#pragma once

#include "core/storage/database/database.h"
#include "core/storage/workspace_folder.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace taizhang::storage {

/// Copies a database with SQLite's backup API into a new file, checks it, and only then gives it its name.
void copyVerified(Database &source, const QString &file);

/// A consistent copy of a database that somebody else may be writing, for a reader of its own; `copy` lies in
/// the folder for temporary files. Waits up to `patience` for a writer who is just committing. What is
/// damaged in the original is so in the copy.
///
/// Where no connection can be opened (read-only media with a journal left behind) and nobody writes, database
/// and journal are copied together, SQLite puts the copy right, and the copy is checked.
///
/// Throws domain::Error: as refuseUnlessOurs does; in use; unreadable; no room for the copy.
void takeSnapshot(const QString &file, const QString &copy,
                  std::chrono::milliseconds patience = std::chrono::seconds(10));

/// Throws platform::FileError where SQLite's code for what was copied into this database is a full disk.
void failIfFull(int sqliteCode, const QString &file);

/// Throws the sentence on a copy that could not be made in this folder for temporary files.
[[noreturn]] void failTemporary(const QString &folder, const QString &detail);

/// Copies of the database that a killed program left half made, last written before `moment`: full paths.
QStringList unfinishedCopies(const WorkspaceFolder &folder, const QDateTime &moment);
/// The same of the backups in one folder; of any age where the moment is not valid.
QStringList unfinishedCopies(const QString &folder, const QDateTime &moment,
                             const QString &name = QStringLiteral("*.db"));
/// Removes what backups into a folder that were killed have left: only while nobody else writes there.
void removeUnfinishedBackups(const QString &folder);

} // namespace taizhang::storage
