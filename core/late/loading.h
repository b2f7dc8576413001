#pragma once

namespace taizhang::late {

/// Loads the module while nobody waits for it. Any thread may call, once the application is there; that it is
/// missing is told by the first function that needs it.
void loadAhead();

} // namespace taizhang::late
