#pragma once

#include "core/platform/progress.h"
#include "core/workflow/reports/report_export.h"

namespace taizhang::workflow {

/// What became of writing every 情况说明.
struct WrittenReports
{
    QStringList files; ///< full paths
    /// One sentence each, with the indicators; among them what does not apply, and what the report of another
    /// indicator answers.
    QStringList remarks;
    QStringList left; ///< why an indicator or a row has no file, one sentence each
};

/// A file for every indicator that has work, named like 020 简称情况说明.pdf, into a folder that is made when
/// it is not there; files of these names are replaced. Where a finished file stands for one row of several,
/// each row has its own. Blocks; call it off the window's thread.
///
/// All are written or none. Throws domain::Error when the folder cannot be written to, and Cancelled.
WrittenReports exportAllReports(WorkspaceSession &session, const QString &folder, ReportFormat format,
                                const platform::Progress &progress = {});

} // namespace taizhang::workflow
