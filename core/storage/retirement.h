#pragma once

#include "core/storage/requirement_repository.h"

#include <QStringList>

namespace taizhang::storage {

/// What went out of sight in the same step as a unit that is retired.
struct GoneWithUnit
{
    QList<RequirementLine> requirements; ///< as they were, in printed order
    QList<domain::UnitGroupId> groups;   ///< it was a member of, and that are still there
    QStringList aliases;
};

/// By the step in which the unit was retired last; nothing of one that never was.
GoneWithUnit goneWith(Database &database, domain::UnitId unit);

} // namespace taizhang::storage
