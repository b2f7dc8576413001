#pragma once

#include "ui/shared/roster.h"

namespace taizhang::ui {

/// Whom the group means, in one sentence, and through which groups; what to do when it means nobody.
QString groupMeaning(const Roster &roster, const domain::UnitGroup &group);

/// The names of the units, in the order given; of units that are gone nothing.
QStringList unitNames(const Roster &roster, const QList<domain::UnitId> &units);

} // namespace taizhang::ui
