#pragma once

#include "core/storage/database/database.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::storage {

/// A table, index, trigger or view that is not as the shipped scripts make it.
struct SchemaDifference
{
    enum class Kind { Extra, Missing, Altered };
    Kind kind;
    QString type; ///< table, index, trigger, view
    QString name;
};

/// SHA-256, in hexadecimal, over all definitions to the letter, in the order of names; the same for every
/// database that only the shipped scripts have made.
QByteArray schemaFingerprint(Database &database);
/// That of the newest schema. A test holds it against the scripts and names the new one after a migration.
QByteArray shippedFingerprint();

/// Compares with what the shipped scripts make of an empty database up to the version of this one; comments
/// and white space do not count, nor do the statistics of SQLite's planner. In the order of names.
QList<SchemaDifference> schemaDifferences(Database &database);

/// 多出触发器“x”、缺少索引“y”: for use within a sentence.
QString schemaDifferenceText(const SchemaDifference &difference);

/// SQLite's own check of the pages; empty when all is well, else its words.
QStringList pageProblems(Database &database);
/// References that lead nowhere, one line for each pair of tables; empty when all is well.
QStringList brokenReferences(Database &database);
/// Both of them.
QStringList integrityProblems(Database &database);

/// Throws domain::Error, one sentence, when the schema is not as shipped: a trigger put in by somebody else
/// would run with the next write, and what a missing one guards is guarded no more.
void refuseUnlessSchemaIsOurs(Database &database);
/// Throws domain::Error, one sentence that names the first of these problems, if there are any.
void refuseDamage(const Database &database, const QStringList &problems);

} // namespace taizhang::storage
