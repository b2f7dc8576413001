#pragma once

#include "core/platform/progress.h"

#include <QList>
#include <QString>

namespace taizhang::platform {

/// What lies below a folder and is no folder itself.
struct FolderEntry
{
    enum class Kind {
        File,
        Link,       ///< a symbolic link, never followed: so no loop can arise
        NotAFile,   ///< a device, a pipe, a socket
        Unreadable, ///< a folder that may not be looked into
        TooDeep,    ///< a folder deeper than anybody nests by hand
    };
    QString path; ///< as pathFromBytes() gives it, so that any name leads back to its file
    Kind kind = Kind::File;
    bool operator==(const FolderEntry &) const = default;
};

/// Everything below the folder, itself a link or not, sorted folder by folder by name; at most `most` entries
/// and one more, by which the caller sees that there are too many. Throws FileError when the folder itself
/// cannot be read; stops early when `progress` is called off.
QList<FolderEntry> walkFolder(const QString &folder, qsizetype most, const Progress &progress = {});

} // namespace taizhang::platform
