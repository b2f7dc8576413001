#pragma once

#include "core/domain/tasks/progress.h"
#include "core/storage/database/database.h"

#include <QList>

namespace taizhang::storage {

/// How far one row is, and where it stands.
struct TaskProgress
{
    int section = 0; ///< ordinal of the section
    int indicator = 0;
    int row = 0;
    domain::Progress progress;
};

/// Every row of the present edition in printed order; sums are the reader's (Progress::operator+=).
QList<TaskProgress> taskProgress(Database &database);

} // namespace taizhang::storage
