#pragma once

#include "core/domain/id.h"
#include "core/storage/history/journal.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/workspace_folder.h"

#include <optional>

namespace taizhang::workflow {

/// Writes the bureau's text for a report point of a row (or for no point) as one undoable step; returns its
/// uuid, empty when the text is as before. Line ends become '\n', what turns the direction of writing goes;
/// characters that XML and paper cannot hold are refused.
QString writeReportText(storage::Database &database, const storage::Author &author, domain::TaskId task,
                        std::optional<domain::ReportPointId> point, const QString &text);

/// What a unit wrote on a point of a row (or on none), kept beside the bureau's text and never in its place.
/// Otherwise as writeReportText().
QString writeUnitReportText(storage::Database &database, const storage::Author &author, domain::TaskId task,
                            domain::UnitId unit, std::optional<domain::ReportPointId> point,
                            const QString &text);

/// A text of a unit's report, as it came in a file or was typed.
struct PointText
{
    std::optional<domain::ReportPointId> point; ///< none: text of no point
    QString text;
};
/// Within a step: the report of a row, the bureau's or a unit's, which is made where there is none.
domain::ReportId reportFor(storage::Database &database, storage::ChangeGroup &step, domain::TaskId task,
                           std::optional<domain::UnitId> unit = {});
/// Within a step: writes a text of it as writeReportText() does; nothing when it is as before.
void putReportText(storage::Database &database, storage::ChangeGroup &step, domain::TaskId task,
                   std::optional<domain::UnitId> unit, const PointText &text);

/// All that a unit wrote for a row, as one step; points that are not named stay as they are.
QString writeUnitReport(storage::Database &database, const storage::Author &author, domain::TaskId task,
                        domain::UnitId unit, const QList<PointText> &texts);

/// Writes a text as it was once (storage::textVersions) over the present one, which stays in the history.
QString restoreReportText(storage::Database &database, const storage::Author &author, domain::TaskId task,
                          std::optional<domain::ReportPointId> point, const QString &text);

/// Sets 落款 of a row's report: the agency (empty: the workspace's) and the date (ISO; empty: the day of
/// printing). Throws domain::Error when the date is none, or the agency longer than any signature.
QString signReport(storage::Database &database, const storage::Author &author, domain::TaskId task,
                   const QString &agency, const QString &isoDate);
/// The same as part of a step.
void putSignature(storage::Database &database, storage::ChangeGroup &step, domain::TaskId task,
                  const QString &agency, const QString &isoDate);

/// Sets the workspace's own agencies: who signs every report that does not say otherwise, and who the letters
/// to the units. Throws domain::Error for a blank one, or one longer than any signature.
QString setAgencies(storage::Database &database, const storage::Author &author,
                    const storage::Agencies &agencies);

/// What is typed and not yet a change: one small file per text in the workspace's drafts folder, so that a
/// crash loses nothing.
struct Draft
{
    QString task;  ///< uuid of the row
    int point = 0; ///< place of the point in the row from 1; 0: text of no point
    QString text;
};

/// Writes the file atomically; slow (it waits for the disk), call it off the window's thread.
void saveDraft(const storage::WorkspaceFolder &folder, const Draft &draft);
void discardDraft(const storage::WorkspaceFolder &folder, const Draft &draft);

/// Makes changes of the drafts that a crash left behind; returns how many differed from what was stored.
int recoverDrafts(storage::Database &database, const storage::Author &author,
                  const storage::WorkspaceFolder &folder);

} // namespace taizhang::workflow
