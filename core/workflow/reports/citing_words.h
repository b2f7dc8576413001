#pragma once

#include "core/storage/database/database.h"

namespace taizhang::workflow {

/// The 情况说明 that cite the filing of this uuid, in words: 第20项情况说明、区水务局第3项第2行情况说明.
/// Empty for none.
QString citingWords(storage::Database &database, const QString &filingUuid);

} // namespace taizhang::workflow
