#pragma once

#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

/// Puts a file of the store back that is lost or was altered. The file given must be, byte for byte, the one
/// that was taken in: of `sha256`, or where that is empty of any piece whose file the ledger lacks. Nothing
/// is filed anew. Returns what the file is used by.
///
/// Blocks. Throws domain::Error, one sentence, when it is another file, or the ledger has that one whole;
/// nothing is changed then.
QString recoverFile(WorkspaceSession &session, const QString &file, const QString &sha256,
                    const platform::Progress &progress);

} // namespace taizhang::workflow
