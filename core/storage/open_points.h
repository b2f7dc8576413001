#pragma once

#include "core/domain/id.h"
#include "core/storage/database.h"

#include <QHash>

namespace taizhang::storage {

/// Points of the bureau's reports that have words and yet fields of a template left open, which count as not
/// written; how many of each row. Rows that a file or the report of another answers are not among them.
QHash<domain::TaskId, int> openPoints(Database &database);

} // namespace taizhang::storage
