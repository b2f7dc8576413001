#include "core/platform/plain_place.h"

#include "core/platform/file_place.h"

#include <QDir>

namespace taizhang::platform {

namespace {

bool isFolder(const QString &path)
{
    const auto place = placeAt(path);
    return place == FilePlace::Folder ||
           (place == FilePlace::Nothing && QDir().mkdir(path) && placeAt(path) == FilePlace::Folder);
}

} // namespace

bool plainPlaceBelow(const QString &root, const QString &path)
{
    if (placeAt(root) != FilePlace::Folder)
        return false;
    const auto parts = QDir(root).relativeFilePath(path).split(QLatin1Char('/'));
    auto at = root;
    for (const auto &part : parts.first(parts.size() - 1))
        if (at += QLatin1Char('/') + part; part == QLatin1String("..") || !isFolder(at))
            return false;
    const auto place = placeAt(path);
    return place == FilePlace::File || place == FilePlace::Nothing;
}

} // namespace taizhang::platform
