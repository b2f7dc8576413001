#include "core/workflow/workspace/cache_place.h"

#include "core/platform/file_place.h"
#include "core/platform/file_system.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace taizhang::workflow {

namespace {

/// Empty where it cannot lie in this folder.
QString placeIn(const QString &folder, const QString &name, CacheKind kind)
{
    const auto place = QDir(folder).filePath(name);
    // A link or a pipe that came with somebody's ledger must not lead elsewhere, nor one that stands where
    // SQLite keeps what it has not yet written into the file.
    const auto isFree = [](const QString &path, platform::FilePlace wanted) {
        const auto at = platform::placeAt(path);
        return at == platform::FilePlace::Nothing || at == wanted;
    };
    const bool fit =
        isFree(folder, platform::FilePlace::Folder) &&
        isFree(place, kind == CacheKind::Folder ? platform::FilePlace::Folder : platform::FilePlace::File) &&
        isFree(place + QStringLiteral("-journal"), platform::FilePlace::File) &&
        isFree(place + QStringLiteral("-wal"), platform::FilePlace::File) &&
        isFree(place + QStringLiteral("-shm"), platform::FilePlace::File) && QDir().mkpath(folder) &&
        platform::isFolderWritable(folder);
    return fit ? place : QString();
}

} // namespace

QString cachePlace(const WorkspaceSession &session, const QString &name, CacheKind kind)
{
    const auto &folder = session.folder();
    if (platform::isFolderWritable(folder.path()))
        if (auto place = placeIn(folder.cache(), name, kind); !place.isEmpty())
            return place;
    const auto mark = QCryptographicHash::hash(folder.path().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QDir caches(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    return placeIn(caches.filePath(QStringLiteral("fazhi-taizhang/") + QString::fromLatin1(mark.first(32))),
                   name, kind);
}

} // namespace taizhang::workflow
