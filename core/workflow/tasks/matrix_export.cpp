#include "core/workflow/tasks/matrix_export.h"

#include "core/formats/sheets/sheet_writer.h"
#include "core/report/sheets/matrix_sheet.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

namespace taizhang::workflow {

ReportPages matrixPages(const domain::Overview &overview, const domain::Matrix &matrix, const QString &scope,
                        MatrixPaper paper)
{
    const auto profile =
        paper == MatrixPaper::A3 ? report::SheetProfile::a3Landscape() : report::SheetProfile::a4Landscape();
    return laidOutPages(tr("任务分工矩阵"),
                        tr("任务分工矩阵 %1.pdf").arg(overview.today.toString(Qt::ISODate)),
                        report::layOutTable(report::matrixSheet(overview, matrix, scope),
                                            report::FontSet::installed(), profile));
}

void writeMatrixTable(const domain::Overview &overview, const domain::Matrix &matrix, const QString &scope,
                      const QString &file)
{
    refuseUnlessWritableTo(file);
    formats::writeWorkbook(report::matrixWorkbook(overview, matrix, scope), file);
}

} // namespace taizhang::workflow
