#include "core/platform/file_place.h"

#include "core/platform/path_bytes.h"

#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

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

QString filePlaceBelow(const QString &folder, const QString &name)
{
    auto place = folder;
    auto names = name.split(QLatin1Char('/'));
    const auto last = names.takeLast();
    for (const auto &between : std::as_const(names)) {
        place += QLatin1Char('/') + between;
        const auto found = placeAt(place);
        // One level at a time: a folder that is gone is not made again with all that was above it.
        if (found != FilePlace::Folder &&
            (found != FilePlace::Nothing ||
             (::mkdir(bytesOfPath(place).constData(), 0777) != 0 && placeAt(place) != FilePlace::Folder)))
            return {};
    }
    place += QLatin1Char('/') + last;
    const auto found = placeAt(place);
    return found == FilePlace::File || found == FilePlace::Nothing ? place : QString();
}

} // namespace taizhang::platform
