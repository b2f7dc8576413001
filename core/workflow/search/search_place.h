#pragma once

#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

/// Where derived data of a workspace may lie, made when missing: its own folder `cache`, else, on media that
/// cannot be written, one for it in the user's cache; empty when there is neither.
QString cacheFolder(const WorkspaceSession &session);

} // namespace taizhang::workflow
