#include "core/evidence/stray_files.h"

#include "core/evidence/sha256.h"
#include "core/platform/atomic_file.h"
#include "core/platform/folder_walk.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::evidence {

namespace {

constexpr qsizetype mostEntries = 1'000'000;

/// `path`: relative to the folder.
bool isOurs(const QString &path)
{
    const auto name = path.section(QLatin1Char('/'), -1);
    if (platform::TemporaryFile::isTemporaryName(name) ||
        path.startsWith(QStringLiteral("incoming/unpacking-")))
        return true;
    return isSha256(name) &&
           (path == QStringLiteral("bin/") + name || path == name.left(2) + QLatin1Char('/') + name);
}

} // namespace

QStringList strayFiles(const QString &objects)
{
    const auto root = QDir(objects).absolutePath();
    if (!QFileInfo(root).isDir())
        return {};
    QStringList strays;
    for (const auto &entry : platform::walkFolder(root, mostEntries))
        if (!isOurs(entry.path.mid(root.size() + 1)))
            strays << entry.path;
    strays.sort();
    return strays;
}

} // namespace taizhang::evidence
