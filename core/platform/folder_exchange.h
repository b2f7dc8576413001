#pragma once

#include <QString>

namespace taizhang::platform {

/// Two folders of one file system take each other's names, at once where the file system can, else one after
/// the other; no folder is synced. Throws FileError, both are then as before.
void exchangeFolders(const QString &one, const QString &other);

} // namespace taizhang::platform
