#pragma once

#include "core/domain/units/unit.h"

namespace taizhang::domain {

/// The retired unit of this very name, which comes back when the name is added again; null when there is
/// none.
const Unit *retiredNamed(const QList<Unit> &units, const QString &name);

} // namespace taizhang::domain
