#pragma once

#include "core/storage/tasks/requirement_repository.h"

#include <QStringList>

namespace taizhang::storage {

/// What went out of sight together with a unit that is retired.
struct GoneWithUnit
{
    QList<RequirementLine> requirements; ///< as they were, in printed order
    QList<domain::UnitGroupId> groups;   ///< it was a member of, and that are still there
    QStringList aliases;
};

/// Nothing of a unit that was never retired, and nothing that was taken back by itself since.
GoneWithUnit goneWith(Database &database, domain::UnitId unit);

} // namespace taizhang::storage
