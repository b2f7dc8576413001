#pragma once

#include "core/storage/tasks/requirement_repository.h"

namespace taizhang::storage {

/// Inside core/storage: the 报送任务 that meet all of the conditions, in which `r` is the requirement, `u`
/// its unit, `m` its material, `i` and `s` the indicator and section of it; ordered as requirementLines()
/// are.
QList<RequirementLine> requirementRows(Database &database, const QStringList &conditions,
                                       const QVariantList &values);

} // namespace taizhang::storage
