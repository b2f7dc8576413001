#pragma once

#include "core/domain/id.h"
#include "core/domain/reports/report_stage.h"
#include "core/storage/history/journal.h"
#include "core/storage/reports/report_repository.h"

namespace taizhang::workflow {

/// How far the 情况说明 of a row is on its way to the set: the bureau's, or that of a unit. A sealed scan put
/// in place of the bureau's makes it 扫描件回收 by itself (standForReport). Throws domain::Error when the
/// unit has written none, or the report of another row answers this one (setServedRows): its stage rules.
QString setReportStage(storage::Database &database, const storage::Author &author, domain::TaskId task,
                       domain::ReportStage stage, std::optional<domain::UnitId> unit = {});

/// The report that answers a row: its own, or that of the row which answers it as well; with a unit that
/// unit's. None while nothing was written.
std::optional<storage::ReportRow> standingReport(storage::Database &database, domain::TaskId task,
                                                 std::optional<domain::UnitId> unit = {});

/// What should be looked at in the stage that is set, sentences that begin with 请核对: 扫描件回收 without a
/// scan.
QStringList adviceOnStage(storage::Database &database, domain::TaskId task,
                          std::optional<domain::UnitId> unit = {});

/// The report of a row answers these rows of other indicators as well, so that it is written once, and no
/// others. Throws domain::Error when two of them are of one indicator (which prints its rows together
/// anyhow), or when one is answered by, or answers, others already.
QString setServedRows(storage::Database &database, const storage::Author &author, domain::TaskId serving,
                      const QList<domain::TaskId> &served);
/// The row is answered by a report of its own again.
QString releaseRow(storage::Database &database, const storage::Author &author, domain::TaskId served);

/// A figure that an indicator asks for (domain::Threshold), with what was entered. Throws domain::Error for a
/// value or a source longer than a line of a table.
struct FigureEntry
{
    int beginsAt = 0;
    QString threshold;
    QString value;
    QString source;
};
/// The same as part of a step.
void putFigure(storage::Database &database, storage::ChangeGroup &step, domain::IndicatorId indicator,
               const FigureEntry &figure);
QString setFigure(storage::Database &database, const storage::Author &author, domain::IndicatorId indicator,
                  const FigureEntry &figure);

} // namespace taizhang::workflow
