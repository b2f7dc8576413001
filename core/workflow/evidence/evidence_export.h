#pragma once

#include "core/platform/progress.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QSet>

namespace taizhang::workflow {

/// What an export of evidence wrote.
struct ExportedEvidence
{
    int files = 0;
    qint64 bytes = 0;
    int failed = 0; ///< lost or altered, and so not written
    /// A sentence for each file that failed, first, and then for each piece whose file may not leave, was
    /// left out by the user, or that has none.
    QStringList remarks;
};

/// Writes the pieces into a folder that is new or empty, by the names of exchange::evidencePaths(), with
/// 材料清单.xlsx (all of them, those without a file and those that stay, too) and SHA256SUMS, which
/// `sha256sum -c` takes. Each file is hashed on the way. The same set gives the same bytes.
///
/// What is 工作秘密 stays: it is listed with where it is kept. `withoutFile` are listed, and their files
/// stay, too (personalOriginals()). Throws domain::Error, or Cancelled, and leaves nothing behind. Blocks.
ExportedEvidence exportEvidence(WorkspaceSession &session, const storage::SetFilter &filter,
                                const QString &folder, const platform::Progress &progress,
                                const QSet<domain::FilingId> &withoutFile = {});

} // namespace taizhang::workflow
