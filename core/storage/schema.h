#pragma once

#include "core/storage/database.h"
#include "core/storage/workspace_folder.h"

#include <QDateTime>
#include <QString>

namespace taizhang::storage {

/// The scripts that lead from an empty database to the present schema, in their order; none is ever changed
/// once it was shipped.
QStringList shippedMigrations();
/// How many they are; kept in the database as user_version.
int schemaVersion();

/// What a file claims to be, read from its header without opening it as a database, so that a file that is
/// not ours is left exactly as it is.
///
/// Throws domain::Error, one sentence each: no file; not a database; not of this program; truncated; newer.
void refuseUnlessOurs(const QString &file);

/// Runs the scripts that the database has not had yet, all or none: one transaction, foreign keys checked
/// before its commit. A database that already has content is first copied, verified, into the folder
/// `backups` (made when missing) under a name that tells its version.
void migrate(Database &database, const QString &backups, const QStringList &scripts = shippedMigrations());

/// Copies a database with SQLite's backup API into a new file, checks it, and only then gives it its name.
void copyVerified(Database &source, const QString &file);

/// A consistent copy of a database that somebody else may be writing, for a reader of its own. Where no
/// connection can be opened (read-only media with a journal left behind), database and journal are copied
/// together and SQLite puts the copy right. Throws as refuseUnlessOurs does.
void takeSnapshot(const QString &file, const QString &copy);

/// Copies of the database that a killed program left half made, last written before `moment`: full paths.
QStringList unfinishedCopies(const WorkspaceFolder &folder, const QDateTime &moment);

/// integrity_check and foreign_key_check; empty when all is well, else SQLite's own words.
QStringList integrityProblems(Database &database);

} // namespace taizhang::storage
