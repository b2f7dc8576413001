#include "core/workflow/workspace/own_folder.h"

#include "core/domain/error.h"
#include "core/hashing/sha256.h"
#include "core/platform/file_error.h"
#include "core/platform/folder_walk.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace taizhang::workflow {

namespace {

const auto sumsName = QStringLiteral("SHA256SUMS");
constexpr qsizetype mostFiles = 1'000'000;
constexpr qint64 largestSums = 256 << 20;

/// By relative path; empty where it is not what FolderTarget writes.
QHash<QString, QString> readSums(const QString &file)
{
    QFile sums(file);
    const QFileInfo kind(file); // a pipe would be waited for
    if (kind.isSymLink() || !kind.isFile() || !sums.open(QIODevice::ReadOnly) || sums.size() > largestSums)
        return {};
    QHash<QString, QString> files;
    while (!sums.atEnd()) {
        auto line = QString::fromUtf8(sums.readLine());
        if (line.endsWith(QLatin1Char('\n')))
            line.chop(1);
        const auto hash = line.left(64);
        const auto path = line.mid(66);
        if (!hashing::isSha256(hash) || line.mid(64, 2) != QLatin1String("  ") || path.isEmpty() ||
            files.contains(path))
            return {};
        files.insert(path, hash);
    }
    return files;
}

/// A folder that somebody made beside ours would go with it.
bool hasOtherFolders(const QString &folder, const QHash<QString, QString> &files)
{
    QSet<QString> ours;
    for (auto each = files.cbegin(); each != files.cend(); ++each)
        for (auto at = each.key().lastIndexOf(QLatin1Char('/')); at > 0;
             at = each.key().lastIndexOf(QLatin1Char('/'), at - 1))
            ours.insert(each.key().left(at));
    const QDir dir(folder);
    for (QDirIterator all(folder, QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
         all.hasNext();)
        if (!ours.contains(dir.relativeFilePath(all.next())))
            return true;
    return false;
}

} // namespace

bool holdsOwnOutput(const QString &folder, OwnFolderLook look, const platform::Progress &progress)
{
    const auto root = QDir(folder).absolutePath();
    const auto files = readSums(QDir(root).filePath(sumsName));
    if (!files.contains(QStringLiteral("材料清单.xlsx")) || hasOtherFolders(root, files))
        return false;
    const auto refuseCancelled = [&](const char *, qint64) {
        if (progress.isCancelled())
            throw domain::Cancelled(
                tr("已停止，没有写出任何文件，“%1”里的没有改动。").arg(QDir::toNativeSeparators(root)));
    };
    try {
        const auto entries = platform::walkFolder(root, mostFiles);
        if (entries.size() != files.size() + 1) // and the list itself
            return false;
        for (const auto &entry : entries) {
            const auto path = entry.path.mid(root.size() + 1);
            if (entry.kind != platform::FolderEntry::Kind::File ||
                (path != sumsName && !files.contains(path)))
                return false;
            if (look == OwnFolderLook::Content && path != sumsName &&
                hashing::sha256OfFile(entry.path, refuseCancelled) != files.value(path))
                return false;
        }
        return true;
    } catch (const platform::FileError &) {
        return false;
    }
}

} // namespace taizhang::workflow
