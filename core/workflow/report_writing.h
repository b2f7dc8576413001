#pragma once

#include "core/domain/id.h"
#include "core/storage/journal.h"
#include "core/storage/workspace_folder.h"

#include <optional>

namespace taizhang::workflow {

/// Writes the bureau's text for a report point of a row (or for no point) as one undoable step; returns its
/// uuid, empty when the text is as before. Line ends become '\n'; characters that XML and paper cannot hold
/// are refused.
QString writeReportText(storage::Database &database, const storage::Author &author, domain::TaskId task,
                        std::optional<domain::ReportPointId> point, const QString &text);

/// Sets 落款 of a row's report: the agency (empty: the workspace's) and the date (ISO; empty: the day of
/// printing). Throws domain::Error when the date is none.
QString signReport(storage::Database &database, const storage::Author &author, domain::TaskId task,
                   const QString &agency, const QString &isoDate);

/// Sets the workspace's own agency, which signs every report that does not say otherwise. Throws
/// domain::Error for a blank one.
QString setAgency(storage::Database &database, const storage::Author &author, const QString &agency);

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
