#include "core/platform/file_place.h"

#include "core/platform/path_bytes.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace taizhang::platform {

FilePlace placeAt(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(0)))
        return FilePlace::Nothing;
    const auto name = bytesOfPath(path);
    struct stat info;
    if (::lstat(name.constData(), &info) != 0)
        return errno == ENOENT || errno == ENOTDIR ? FilePlace::Nothing : FilePlace::Unreadable;
    if (S_ISLNK(info.st_mode))
        return FilePlace::Link;
    if (S_ISDIR(info.st_mode))
        return FilePlace::Folder;
    if (!S_ISREG(info.st_mode))
        return FilePlace::Other;
    return ::faccessat(AT_FDCWD, name.constData(), R_OK, AT_EACCESS) == 0 ? FilePlace::File
                                                                          : FilePlace::Unreadable;
}

} // namespace taizhang::platform
