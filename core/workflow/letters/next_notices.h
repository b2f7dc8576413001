#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/next_notice.h"
#include "core/storage/database/database.h"

#include <QHash>

namespace taizhang::workflow {

/// What each unit of the directory would get next, by what it is asked and by 发文登记.
QHash<domain::UnitId, domain::NextNotice> nextNotices(storage::Database &database, QDate today);

} // namespace taizhang::workflow
