#pragma once

#include "core/storage/database/database.h"

#include <QDate>
#include <QHash>

namespace taizhang::workflow {

/// The next statutory day (1月31日, 3月1日, …) that the words of each indicator set, today included, by its
/// number; those that set none are left out. Found as domain::statutoryDays() finds them for the bell of the
/// window.
QHash<int, QDate> statutoryTerms(storage::Database &database, QDate today);

} // namespace taizhang::workflow
