#pragma once

#include "core/domain/id.h"
#include "core/domain/requirement.h"
#include "core/storage/database.h"

namespace taizhang::storage {

/// A 报送任务 and where it stands in the table.
struct RequirementPlace
{
    int indicator = 0;
    int row = 0;      ///< ordinal of the row within the indicator, from 1
    int material = 0; ///< place of the material in the row, from 1
    domain::RequirementState state = domain::RequirementState::Missing;
    bool unitsAsked = false; ///< whether the material is asked of any unit
};

/// Throws domain::Error when there is none of that id.
RequirementPlace requirementPlace(Database &database, domain::RequirementId requirement);

/// The ordinal for the next piece filed there.
int nextFilingOrdinal(Database &database, domain::RequirementId requirement);

} // namespace taizhang::storage
