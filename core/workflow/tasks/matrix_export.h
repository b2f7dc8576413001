#pragma once

#include "core/domain/tasks/matrix.h"
#include "core/workflow/reports/report_export.h"

namespace taizhang::workflow {

/// The paper of a printed matrix, lying across.
enum class MatrixPaper { A3, A4 };

/// The matrix as it is narrowed, for screen and printer; `scope` says to what, empty for the whole. Slow;
/// call it off the window's thread.
ReportPages matrixPages(const domain::Overview &overview, const domain::Matrix &matrix, const QString &scope,
                        MatrixPaper paper);

/// The same as a table in words, xlsx, whole or not at all. Throws domain::Error.
void writeMatrixTable(const domain::Overview &overview, const domain::Matrix &matrix, const QString &scope,
                      const QString &file);

} // namespace taizhang::workflow
