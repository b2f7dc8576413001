#pragma once

#include "core/domain/id.h"
#include "core/storage/database.h"

#include <QHash>

#include <optional>

namespace taizhang::storage {

/// Points of the bureau's reports that are not blank and yet count as not written (domain::countsAsWritten):
/// fields of a template are left open, or there is nothing but marks. How many of each row, or of `task`
/// alone. Rows that a file answers are not among them.
QHash<domain::TaskId, int> openPoints(Database &database, std::optional<domain::TaskId> task = {});

} // namespace taizhang::storage
