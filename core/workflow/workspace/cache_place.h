#pragma once

#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

enum class CacheKind { File, Folder };

/// Where a derived file or folder of this name may lie: in the workspace's own folder `cache`, made when
/// missing, else, on media that cannot be written, in one for it in the user's cache; empty when there is
/// neither.
QString cachePlace(const WorkspaceSession &session, const QString &name, CacheKind kind = CacheKind::File);

} // namespace taizhang::workflow
