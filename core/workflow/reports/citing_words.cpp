#include "core/workflow/reports/citing_words.h"

#include "core/storage/reports/citing_reports.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

QString citingWords(storage::Database &database, const QString &filingUuid)
{
    QStringList reports;
    for (const auto &report : storage::reportsCiting(database, filingUuid))
        reports << report.unit + (report.rowsOfIndicator > 1
                                      ? tr("第%1项第%2行情况说明").arg(report.indicator).arg(report.row)
                                      : tr("第%1项情况说明").arg(report.indicator));
    return reports.join(QStringLiteral("、"));
}

} // namespace taizhang::workflow
