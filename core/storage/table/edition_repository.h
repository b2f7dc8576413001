#pragma once

#include "core/domain/id.h"
#include "core/domain/table/indicator_table.h"
#include "core/storage/database/database.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace taizhang::storage {

/// Writes an issued edition as it is, and for each of its materials the 报送任务 of 本局自收. Runs inside the
/// caller's transaction. `contentSha256` (hex) and the place of an item give its uuid, so the same edition
/// has the same uuids in every workspace.
domain::EditionId addEdition(Database &database, const domain::IndicatorTable &table,
                             const QString &contentSha256, const QDateTime &at);

/// The present edition to the letter, and the `contentSha256` that it was written with.
domain::IndicatorTable edition(Database &database);
QString editionContentSha256(Database &database);

/// What addEdition() wrote that a step may change later, without a step of its own, in the order of its
/// writing; every other column has its default.
struct IssuedRequirement
{
    QString uuid;
    qint64 material = 0; ///< its id
};
QList<IssuedRequirement> issuedRequirements(Database &database);

/// UUIDv5 of a name in this program's own namespace.
QString stableUuid(const QString &name);

} // namespace taizhang::storage
