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

/// Where a file of that name (a/b/c) may be read and written below an existing folder; the folders between
/// are made. Empty where that would lead elsewhere or not come back: where one of the folders between is a
/// link or no folder, or the file is anything but a plain one. The folder itself may be a link.
QString filePlaceBelow(const QString &folder, const QString &name);

} // namespace taizhang::platform
