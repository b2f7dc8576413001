#pragma once

#include "core/report/booklet/set_index.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/reports/report_export.h"

#include <functional>

namespace taizhang::workflow {

/// Every indicator with its reports and its evidence, for the indexes of the whole set. 工作秘密 is listed as
/// 现场调阅. Pages are those of the set that was sent (封版). `isWanted`: of the pieces only these; none:
/// all.
QList<report::SetIndexIndicator>
setIndex(storage::Database &database, const std::function<bool(const storage::SetPiece &)> &isWanted = {});

/// 总目录, 卷内目录 and 佐证材料清单 on A4 across, for screen and printer. Slow; call it off the window's
/// thread.
ReportPages setIndexPages(const QList<report::SetIndexIndicator> &indicators);

/// Writes them as PDF or, by its ending, as xlsx with a sheet each; whole or not at all. Returns remarks, one
/// sentence each. Throws domain::Error.
QStringList writeSetIndex(const QList<report::SetIndexIndicator> &indicators, const QString &file);

} // namespace taizhang::workflow
