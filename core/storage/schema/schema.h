#pragma once

#include "core/storage/database/database.h"

#include <QString>
#include <QStringList>

namespace taizhang::storage {

/// The scripts that lead from an empty database to the present schema, in their order; none is ever changed
/// once it was shipped.
QStringList shippedMigrations();
/// How many they are; kept in the database as user_version.
int schemaVersion();
/// Whether the database has not had all of them yet.
bool isOfOlderSchema(Database &database);

/// What a file claims to be, read from its header without opening it as a database, so that a file that is
/// not ours is left exactly as it is.
///
/// Throws domain::Error, one sentence each: no file; not a database; not of this program; truncated; newer.
void refuseUnlessOurs(const QString &file);

/// 数据库“台账/taizhang.db”记录的结构版本是 0，…: the sentence on a version that this program never wrote
/// there. `actual`: that which its tables are of; 0 where that is not known.
QString wrongVersionText(const QString &file, int recorded, int actual);

/// Runs the scripts that the database has not had yet, all or none: one transaction, foreign keys checked
/// before its commit. A database that already has content is first copied, backed up into the folder
/// `backups` (writeBackup).
void migrate(Database &database, const QString &backups, const QStringList &scripts = shippedMigrations());

} // namespace taizhang::storage
