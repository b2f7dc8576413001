#pragma once

#include "core/domain/id.h"
#include "core/report/text/report_content.h"
#include "core/storage/table/indicator_repository.h"

#include <QDate>

#include <optional>

namespace taizhang::workflow {

/// What the 情况说明 of a row, or without `row` of the whole indicator, is made from; with `unit` that unit's
/// own. `today` dates it unless the row's report has a date of its own. Throws domain::Error when the
/// indicator or the row is not there or has no work. What a unit has not written is open, as the bureau's is.
///
/// A row that the report of another indicator answers is answered by that report, whole.
report::ReportInput reportInput(storage::Database &database, int indicator, std::optional<int> row,
                                QDate today, std::optional<domain::UnitId> unit = {});

/// The indicator and the row whose report is printed: those asked for, or where their only row is answered by
/// the report of another, that one. Throws domain::Error as reportInput().
struct PrintedRows
{
    storage::IndicatorSheet sheet;
    std::optional<int> row;
    QList<storage::TaskSheet> rows;
};
PrintedRows printedRows(storage::Database &database, int indicator, std::optional<int> row);
/// Of an indicator that was read already.
PrintedRows printedRows(storage::Database &database, const storage::IndicatorSheet &sheet,
                        std::optional<int> row);

/// The same of rows that were read already.
report::ReportInput reportInput(storage::Database &database, const PrintedRows &printed, QDate today,
                                std::optional<domain::UnitId> unit = {});

/// The texts of the rows replaced by those that the unit wrote for them.
void putUnitTexts(storage::Database &database, QList<storage::TaskSheet> &rows, domain::UnitId unit);

/// The present numbers of the pieces that the texts cite (report::withCitations()).
QHash<QString, QString> citedNumbers(storage::Database &database, const QStringList &texts);

/// Whether a finished file or sealed scan stands for the report of one of the rows.
bool hasStandingFile(const QList<storage::TaskSheet> &rows);

/// Whether the rows have the same 落款.
bool signedAlike(const QList<storage::TaskSheet> &rows);

} // namespace taizhang::workflow
