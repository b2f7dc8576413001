#pragma once

#include "core/domain/id.h"
#include "core/domain/indicator_table.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QUuid>

namespace taizhang::storage {

/// Writes an issued edition as it is, and for each of its materials the 报送任务 of 本局自收. Runs inside the
/// caller's transaction. `contentSha256` (hex) and the place of an item give its uuid, so the same edition
/// has the same uuids in every workspace.
domain::EditionId addEdition(Database &database, const domain::IndicatorTable &table,
                             const QString &contentSha256, const QDateTime &at);

/// The present edition to the letter.
domain::IndicatorTable edition(Database &database);

/// UUIDv5 of a name in this program's own namespace.
QString stableUuid(const QString &name);

} // namespace taizhang::storage
