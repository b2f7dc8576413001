#pragma once

#include "core/domain/tasks/statutory_days.h"
#include "core/storage/database/database.h"

namespace taizhang::workflow {

/// The statutory days (1月31日, 3月1日, …) in the words of the indicators that concern us, as
/// domain::statutoryDays() finds them for the bell of the window.
QList<domain::StatutoryDay> statutoryDays(storage::Database &database, QDate today);

} // namespace taizhang::workflow
