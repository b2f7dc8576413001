#pragma once

#include "core/formats/sheets/sheet.h"
#include "core/report/sheets/table_sheet.h"

namespace taizhang::report {

/// A sheet for paper as a table for a spreadsheet, so that both say the same: headings, rows, marks as signs,
/// the subtitle beside the title. What spans several columns stands in the first of them. Whole numbers are
/// numbers only in the columns named.
formats::Workbook workbookOf(const TableSheet &sheet, formats::SheetPaper paper, bool landscape,
                             const QList<qsizetype> &numberColumns = {});

} // namespace taizhang::report
