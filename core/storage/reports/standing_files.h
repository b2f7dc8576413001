#pragma once

#include "core/storage/database/database.h"

namespace taizhang::storage {

/// How many files stand for a 情况说明: they lie in the store beside those of the evidence, and are backed up
/// with them, but are filed nowhere.
int standingFileCount(Database &database);

} // namespace taizhang::storage
