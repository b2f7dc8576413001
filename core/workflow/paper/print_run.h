#pragma once

#include "core/platform/progress.h"
#include "core/platform/temporary_folder.h"
#include "core/workflow/paper/print_sets.h"
#include "core/workflow/reports/report_export.h"

#include <memory>

namespace taizhang::workflow {

/// What the print centre prints, part by part: 总目录, each indicator's sheets, 卷内目录, list, report,
/// evidence and 核对表 one after another, the labels of the boxes, then the 催办单.
struct PrintRun
{
    QString title;            ///< 12 项指标的打印件
    QList<ReportPages> parts; ///< each numbered from the profile's first page
    /// Where parts lie that were made for this run.
    std::shared_ptr<const platform::TemporaryFolder> scratch;
    bool eachOnNewSheet = true;
    QStringList remarks; ///< one sentence each
    QStringList left;    ///< what could not be printed and why, one sentence each
};

/// Lays everything out; blocks, call it off the window's thread. Throws domain::Error when nothing is chosen
/// or nothing of it can be printed, and Cancelled.
PrintRun preparePrint(WorkspaceSession &session, const PrintChoice &choice,
                      const platform::Progress &progress = {});

/// All parts as one PDF, whole or not at all. Throws domain::Error.
void writePrintPdf(const PrintRun &run, const QString &file);

} // namespace taizhang::workflow
