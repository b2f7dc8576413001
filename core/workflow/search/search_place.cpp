#include "core/workflow/search/search_place.h"

#include "core/platform/file_system.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace taizhang::workflow {

namespace {

bool isUsable(const QString &folder)
{
    // A link that came with somebody's ledger must not lead the index into another file.
    const QFileInfo index(folder + QStringLiteral("/search.db"));
    return !QFileInfo(folder).isSymLink() && !index.isSymLink() && !index.isDir() && QDir().mkpath(folder) &&
           platform::isFolderWritable(folder);
}

} // namespace

QString cacheFolder(const WorkspaceSession &session)
{
    const auto &folder = session.folder();
    if (platform::isFolderWritable(folder.path()) && isUsable(folder.cache()))
        return folder.cache();
    const auto mark = QCryptographicHash::hash(folder.path().toUtf8(), QCryptographicHash::Sha256).toHex();
    const auto own = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
                         .filePath(QStringLiteral("fazhi-taizhang/") + QString::fromLatin1(mark.first(32)));
    return isUsable(own) ? own : QString();
}

} // namespace taizhang::workflow
