#include "core/workflow/workspace/cache_place.h"

#include "core/domain/error.h"
#include "core/platform/file_place.h"
#include "core/platform/file_system.h"
#include "core/platform/folder_walk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace taizhang::workflow {

using platform::FilePlace;

namespace {

/// Empty where it cannot lie below this folder.
QString placeIn(const QString &folder, const QString &name)
{
    const auto place = platform::filePlaceBelow(folder, name);
    // A database opens that beside its file.
    const bool fit = !place.isEmpty() &&
                     !platform::filePlaceBelow(folder, name + QStringLiteral("-journal")).isEmpty() &&
                     platform::isFolderWritable(QFileInfo(place).path());
    return fit ? place : QString();
}

} // namespace

QString cachePlace(const storage::WorkspaceFolder &folder, const QString &name)
{
    const QDir own(folder.path());
    if (!own.exists())
        return {};
    if (platform::isFolderWritable(own.path()))
        if (auto place = placeIn(own.path(), own.relativeFilePath(folder.cache()) + QLatin1Char('/') + name);
            !place.isEmpty())
            return place;
    const auto mark = QCryptographicHash::hash(own.path().toUtf8(), QCryptographicHash::Sha256).toHex();
    const auto caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return QDir().mkpath(caches)
               ? placeIn(
                     caches,
                     QStringLiteral("fazhi-taizhang/%1/%2").arg(QString::fromLatin1(mark.first(32)), name))
               : QString();
}

QStringList oddPlacesInCache(const storage::WorkspaceFolder &folder, qsizetype most)
{
    const auto cache = folder.cache();
    switch (platform::placeAt(cache)) {
    case FilePlace::Nothing:
    case FilePlace::Unreadable:
        return {};
    case FilePlace::File:
    case FilePlace::Link:
    case FilePlace::Other:
        return {cache};
    case FilePlace::Folder:
        break;
    }
    QStringList odd;
    try {
        for (const auto &entry : platform::walkFolder(cache, most))
            if (entry.kind == platform::FolderEntry::Kind::Link ||
                entry.kind == platform::FolderEntry::Kind::NotAFile)
                odd << entry.path;
    } catch (const domain::Error &) {
        // A folder that cannot be read holds nothing of anybody's: all in it can be had again.
    }
    odd.sort();
    return odd;
}

} // namespace taizhang::workflow
