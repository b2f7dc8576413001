#pragma once

#include "core/platform/progress.h"
#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

/// Copies an open workspace, as it stands at one moment, into a folder that is new or empty: the database,
/// checked, and every file of the store, hashed on the way. Drafts and old backups stay behind. The workspace
/// itself is only read.
///
/// Returns a sentence for each file that was lost or altered in the original already, and so is missing from
/// the copy. Throws domain::Error, or Cancelled, and leaves nothing behind. Blocks.
QStringList copyWorkspace(WorkspaceSession &session, const QString &folder,
                          const platform::Progress &progress);

} // namespace taizhang::workflow
