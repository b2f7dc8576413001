#pragma once

#include "core/report/sheets/bulletin_content.h"
#include "core/storage/database/database.h"
#include "core/workflow/reports/report_export.h"

namespace taizhang::workflow {

/// 进度通报 as of `today`.
report::Bulletin readBulletin(storage::Database &database, QDate today);

/// Its pages for screen and printer. Slow; call it off the window's thread.
ReportPages bulletinPages(const report::Bulletin &bulletin);

/// Writes it as .pdf or .xlsx by the ending of the file, whole or not at all; returns what should be said of
/// it. Throws domain::Error, for another ending, too.
QStringList writeBulletin(const report::Bulletin &bulletin, const QString &file);

} // namespace taizhang::workflow
