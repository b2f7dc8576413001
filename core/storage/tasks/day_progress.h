#pragma once

#include "core/domain/tasks/overview.h"
#include "core/storage/database/database.h"

#include <QTimeZone>

namespace taizhang::storage {

/// How far everything was at the end of each day on which a state changed or something was asked or taken
/// back, undone steps included; the last is how far it is now. Told by the history; days are those of `zone`,
/// and one never goes before the one before it, whatever a clock said. Empty while nothing ever changed.
QList<domain::DayProgress> progressByDay(Database &database, const QTimeZone &zone);

} // namespace taizhang::storage
