#pragma once

#include "core/workflow/paper/booklet_parts.h"
#include "core/workflow/paper/print_sets.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/units/unit_scope.h"

#include <QHash>

namespace taizhang::workflow {

/// Parts of the bound set (汇编) as they are bound, but for the page numbers, which only the finished set
/// has. What is not chosen is empty.
struct BoundParts
{
    QList<ReportPages> contents;             ///< 总目录
    QHash<int, QList<ReportPages>> before;   ///< of an indicator: its sheets and 卷内目录
    QHash<int, QList<ReportPages>> evidence; ///< of an indicator
    QList<ReportPages> spines;
    QStringList remarks; ///< one sentence each
    QStringList left;    ///< what could not be printed and why, one sentence each
};

/// Lays them out; PDFs and pictures are joined in `scratch`, which must stay while the pages are used. In
/// 卷内目录 stand the pages of the set that was sent last. Blocks. Throws domain::Error and Cancelled.
BoundParts boundParts(WorkspaceSession &session, const PrintChoice &choice, const UnitScope &scope,
                      const QString &scratch, const platform::Progress &progress);

} // namespace taizhang::workflow
