#pragma once

#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

/// What recoverFile() did. It is no step of the history: no row says otherwise than before.
struct RecoveredFile
{
    QString usedBy; ///< number and name of a piece with this file
};

/// Puts a file of the store back that is lost or was altered. The file given must be, byte for byte, the one
/// that was taken in: of `sha256`, or where that is empty of any piece whose file the ledger lacks. Nothing
/// is filed anew.
///
/// Blocks. Throws domain::Error, one sentence, when it is another file, or the ledger has that one whole;
/// nothing is changed then.
RecoveredFile recoverFile(WorkspaceSession &session, const QString &file, const QString &sha256,
                          const platform::Progress &progress);

} // namespace taizhang::workflow
