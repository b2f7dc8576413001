#pragma once

#include "core/domain/tasks/matrix.h"
#include "core/formats/sheets/sheet.h"
#include "core/report/sheets/table_sheet.h"

namespace taizhang::report {

/// The matrix for paper in black and white: rows, a narrow column for each unit, sums at the right and at the
/// foot (通过和零报告/应报), the legend on every page. `scope` says in words what it was narrowed to; empty
/// for the whole.
TableSheet matrixSheet(const domain::Overview &overview, const domain::Matrix &matrix, const QString &scope);

/// The same as a table in words.
formats::Workbook matrixWorkbook(const domain::Overview &overview, const domain::Matrix &matrix,
                                 const QString &scope);

} // namespace taizhang::report
