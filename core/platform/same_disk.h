#pragma once

#include <QString>

namespace taizhang::platform {

/// Whether both lie, or would lie, on one file system, so that they are lost together. Of two file systems
/// nobody tells here whether they are parts of one disk.
bool isOnOneDisk(const QString &one, const QString &other);

} // namespace taizhang::platform
