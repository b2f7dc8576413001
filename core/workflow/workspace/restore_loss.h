#pragma once

#include "core/storage/database/backup.h"

namespace taizhang::workflow {

/// What is to be said before a ledger is put back to a backup: which 封版 it has that the backup has not, one
/// sentence; empty for none, and of a backup that cannot be read, which the restoration itself refuses.
QString freezesLostBy(storage::Database &database, const storage::Backup &backup);

} // namespace taizhang::workflow
