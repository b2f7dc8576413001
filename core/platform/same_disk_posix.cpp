#include "core/platform/same_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <sys/stat.h>

namespace taizhang::platform {

namespace {

std::optional<dev_t> fileSystemOf(const QString &path)
{
    auto place = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    while (!QFileInfo::exists(place) && place != QLatin1String("/"))
        place = QFileInfo(place).path();
    struct stat found;
    return ::stat(QFile::encodeName(place).constData(), &found) == 0 ? std::optional(found.st_dev)
                                                                     : std::nullopt;
}

} // namespace

bool isOnOneDisk(const QString &one, const QString &other)
{
    const auto first = fileSystemOf(one);
    return first && first == fileSystemOf(other);
}

} // namespace taizhang::platform
