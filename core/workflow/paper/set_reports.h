#pragma once

#include "core/storage/evidence/filed_evidence.h"
#include "core/storage/paper/freeze_record.h"
#include "core/storage/table/indicator_repository.h"

#include <QMap>

#include <optional>

namespace taizhang::workflow {

/// The 情况说明 of the whole set, as booklet, indexes, 证明表 and inspector's folder have them in common: by
/// row, where the report of another row may answer.

/// The file that stands for the report of a row: its own, or that of the row which answers it.
struct StandingFile
{
    domain::EvidenceId evidence;
    QString kind; ///< finished, sealed
};
std::optional<StandingFile> standingFileOf(storage::Database &database, const storage::TaskSheet &row);

/// Whether anything was written for the row, or a file stands for it.
bool hasReport(storage::Database &database, const storage::TaskSheet &row);

/// How the reports of an indicator are given out, each by its row: one of the whole (none), or row by row
/// where there is but one, or where a file stands for one of several.
QList<std::optional<int>> reportRows(storage::Database &database, const storage::IndicatorSheet &sheet);

/// A 情况说明 of the set.
struct SetReport
{
    std::optional<int> row;               ///< none: one of the whole indicator
    bool written = false;                 ///< in words, or by a file that stands for it
    std::optional<StandingFile> standing; ///< of a row
};
/// Those of an indicator, parted as reportRows(). Where the table asks for none there is only what was
/// written all the same.
QList<SetReport> setReports(storage::Database &database, const storage::IndicatorSheet &sheet);

/// The indicators of which one is asked, and nothing is written.
QList<int> unwrittenReports(storage::Database &database);

/// 第54项分工2情况说明（盖章件）. `kind`: of the file that stands for it, or empty.
QString standingTitle(const storage::IndicatorSheet &sheet, int row, const QString &kind);
/// The title under which a report without such a file is listed: that which is printed, or with its row.
QString listedTitle(const storage::IndicatorSheet &sheet, int row);

/// What the 情况说明 of each row that has one says, as a hash of texts, files, 落款 and date.
QMap<storage::RowNumber, QString> reportMarks(storage::Database &database);

} // namespace taizhang::workflow
