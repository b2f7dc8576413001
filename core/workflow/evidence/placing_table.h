#pragma once

#include "core/domain/evidence/placing.h"
#include "core/storage/database/database.h"

namespace taizhang::workflow {

/// Inside core/workflow: what files can be placed by, as the workspace is now.
domain::PlacingTable placingTable(storage::Database &database);

} // namespace taizhang::workflow
