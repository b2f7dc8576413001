#pragma once

#include "core/exchange/requirement_list.h"
#include "core/storage/history/journal.h"

namespace taizhang::workflow {

/// What a table of 报送任务 that comes back would change; `rows` are its cells. See
/// exchange::readRequirementTable. What bears a mark of secrecy in a 备注 is told at its row.
exchange::RequirementList planRequirementImport(storage::Database &database, const QList<QStringList> &rows,
                                                QDate today);

/// Takes what the rows change, as one step. Throws domain::Error, and takes nothing, when one of them is not
/// asked any more.
QString importRequirements(storage::Database &database, const storage::Author &author,
                           const exchange::RequirementList &list);

} // namespace taizhang::workflow
