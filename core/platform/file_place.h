#pragma once

#include <QString>

namespace taizhang::platform {

/// What stands at a path, which is not followed where it is a link.
enum class FilePlace {
    File,
    Folder,
    Nothing,
    Link,
    Other,      ///< a device, a pipe
    Unreadable, ///< there is no right to look, or to read the file; or the disk does not answer
};
FilePlace placeAt(const QString &path);

} // namespace taizhang::platform
