#pragma once

#include "core/report/layout/laid_out_report.h"
#include "core/report/sheets/table_sheet.h"

namespace taizhang::report {

/// Lays a big table out on sheets of their own: title, header and legend on every page, so that pages side by
/// side meet, 第 x 页　共 y 页 at the foot; down first, then over. Type shrinks within the profile's limits
/// to save pages side by side. A row is parted only when no page can hold it. Throws domain::Error when the
/// profile cannot hold a table (SheetProfile::fault).
LaidOutReport layOutTable(const TableSheet &sheet, const FontSet &fonts, const SheetProfile &profile = {});

} // namespace taizhang::report
