#pragma once

#include "core/domain/id.h"
#include "core/platform/progress.h"
#include "core/storage/history/journal.h"
#include "core/workflow/evidence/secret_texts.h"
#include "core/workflow/tasks/registering.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QStringList>

namespace taizhang::workflow {

/// What adding files to a material did.
struct AddedFiles
{
    QString step;             ///< uuid of the step in the history, for undo
    QStringList numbers;      ///< evidence numbers, in the order of the files; of content that lay there
                              ///< already the one that it has there
    QStringList names;        ///< original names, in the order of the files
    QStringList remarks;      ///< one sentence each: a name that had to be guessed, an empty or damaged file,
                              ///< content that was already there
    QStringList leftOut = {}; ///< in the order of the files: why one was not taken, else empty; none for one
                              ///< that was typed in
    QStringList stillOwing = {}; ///< the units that got something here and still count as 未报送 or 退回

    /// The numbers of what is there newly.
    QStringList freshNumbers() const;
};

/// Takes those that a system made and nobody meant (Thumbs.db, ~$方案.docx: formats::isSystemFile) out of
/// several files; one that is named alone is meant. Returns a sentence on each.
QStringList leaveOutSystemFiles(QStringList &files);

/// Takes files in as evidence of a material: all or none, the content safely on disk before any row of the
/// database names it. Content that the workspace already has is not stored again; it becomes a new filing of
/// the same evidence, or evidence of its own where only other units sent it, and what lies in this very place
/// is left out (domain::planContent); `step` is empty when nothing was left to do.
///
/// Blocks until done; call it off the window's thread. Throws domain::Error, or Cancelled; either way nothing
/// is left. A file that is marked as secret in its name, or within unless a person has looked, is refused;
/// `program` reads what is within. `source`: the unit that sent them, where the requirement does not say so.
/// Of several, leaveOutSystemFiles() goes first. `registers`: a unit's requirement that is 未报送 or 退回
/// becomes 已报送 in the same step.
AddedFiles addFiles(WorkspaceSession &session, domain::RequirementId requirement, const QStringList &files,
                    const platform::Progress &progress, SecretsLooked looked = SecretsLooked::No,
                    const QString &program = evidence::DocumentReader::programBeside(),
                    std::optional<domain::UnitId> source = {}, Registers registers = Registers::No);

/// The same for a picture that has no file yet, such as a pasted screenshot; there is no text in it.
AddedFiles addBytes(WorkspaceSession &session, domain::RequirementId requirement, const QByteArray &content,
                    const QString &name, Registers registers = Registers::No);

/// Sets the title under which a piece stands in lists and reports.
QString setEvidenceTitle(storage::Database &database, const storage::Author &author,
                         domain::EvidenceId evidence, const QString &title);

/// Takes a finished Word file or the scan of the sealed copy in to stand for the 情况说明 of a row.
/// kind: "finished" or "sealed". Blocks like addFiles, and refuses what that refuses and
/// what cannot be shown (refuseUnshowable).
QString standForReport(WorkspaceSession &session, domain::TaskId task, const QString &file,
                       const QString &kind, const platform::Progress &progress,
                       SecretsLooked looked = SecretsLooked::No,
                       const QString &program = evidence::DocumentReader::programBeside());

/// Lets the typed text stand again.
QString letTextStand(storage::Database &database, const storage::Author &author, domain::TaskId task);

} // namespace taizhang::workflow
