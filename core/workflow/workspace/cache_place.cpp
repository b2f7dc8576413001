#include "core/workflow/workspace/cache_place.h"

#include "core/platform/file_system.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace taizhang::workflow {

namespace {

/// Empty where it cannot lie in this folder.
QString placeIn(const QString &folder, const QString &name, CacheKind kind)
{
    const QFileInfo place(QDir(folder).filePath(name));
    // A link that came with somebody's ledger must not lead into another file.
    const bool fit = !QFileInfo(folder).isSymLink() && !place.isSymLink() &&
                     (!place.exists() || place.isDir() == (kind == CacheKind::Folder)) &&
                     QDir().mkpath(folder) && platform::isFolderWritable(folder);
    return fit ? place.filePath() : QString();
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
