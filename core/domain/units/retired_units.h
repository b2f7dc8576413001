#pragma once

#include "core/domain/units/unit.h"

namespace taizhang::domain {

/// The retired unit of this very name, which comes back when the name is added again; null when there is
/// none.
const Unit *retiredNamed(const QList<Unit> &units, const QString &name);

/// The name, by which it is told that the unit is retired, wherever it stands among others: 甲镇（已停用）.
QString markedIfRetired(const QString &name, bool isRetired);

} // namespace taizhang::domain
