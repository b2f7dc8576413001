#pragma once

#include "core/domain/evidence/file_title.h"
#include "core/domain/id.h"
#include "core/storage/database/database.h"

namespace taizhang::storage {

/// By what the pieces of a 报送任务, which must be there, are numbered.
domain::NumberedPlace numberedPlace(Database &database, domain::RequirementId requirement);

} // namespace taizhang::storage
