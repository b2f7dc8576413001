#pragma once

#include "core/storage/database/database.h"

namespace taizhang::storage {

/// Whether every row of the official tables is the one that addEdition() wrote there, whatever its words say:
/// its uuid follows from its place, its id from the order of writing, and none is retired or counted as
/// changed. Ids matter since what people enter refers to them.
bool issuedRowsAreAsWritten(Database &database);

} // namespace taizhang::storage
