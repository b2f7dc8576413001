#pragma once

#include "core/storage/database/backup.h"
#include "core/storage/history/journal.h"

namespace taizhang::storage {

/// Notes in the history that the ledger was put back to the backup `restored`; all that it held before lies
/// in the backup `before`. Without it a ledger that was put back could not be told from one whose end was cut
/// off.
void recordRestoration(Database &database, const Author &author, const Backup &restored,
                       const Backup &before);

/// Of the backups of this workspace those that know a history which the ledger does not hold, and which no
/// recorded restoration accounts for: it was exchanged for an older state, or two copies of it were worked on
/// apart.
QList<Backup> backupsAhead(Database &database, const QList<Backup> &backups);

} // namespace taizhang::storage
