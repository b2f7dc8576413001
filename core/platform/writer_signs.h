#pragma once

#include "core/platform/machine.h"

namespace taizhang::platform {

/// Whether the side text of a workspace's lock (WorkspaceLock) names somebody who is not provably gone: he
/// may be writing at this moment. Takes nothing and holds up nobody.
bool seemsHeld(const QString &workspace, const Actor &here);

} // namespace taizhang::platform
