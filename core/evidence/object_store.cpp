#include "core/evidence/object_store.h"

#include "core/evidence/staging.h"
#include "core/evidence/staging_errors.h"
#include "core/evidence/tr.h"
#include "core/hashing/sha256.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"
#include "core/platform/source_file.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace taizhang::evidence {

using hashing::isSha256;
using hashing::Sha256;

namespace {

constexpr qint64 block = 1 << 20;
constexpr qsizetype mostEntries = 1'000'000;
const auto unpackingPrefix = QStringLiteral("unpacking-");

QString folderOf(const QString &sha256)
{
    return sha256.left(2);
}

ObjectCondition conditionOf(platform::FileTrouble trouble)
{
    switch (trouble) {
    case platform::FileTrouble::Missing:
        return ObjectCondition::Missing;
    case platform::FileTrouble::IsFolder:
    case platform::FileTrouble::NotAFile: // something else stands in its place
        return ObjectCondition::Altered;
    default:
        return ObjectCondition::Unreadable;
    }
}

} // namespace

ObjectStore::ObjectStore(const QString &root) : m_root(QDir(root).absolutePath()) {}

QList<StagedObject> ObjectStore::stage(const QStringList &files, const platform::Progress &progress)
{
    Staging staging(*this, progress);
    staging.addFiles(files);
    return staging.run();
}

QList<StagedObject> ObjectStore::stage(const QList<NamedFile> &files, const platform::Progress &progress)
{
    Staging staging(*this, progress);
    staging.addFiles(files);
    return staging.run();
}

StagedObject ObjectStore::stageBytes(const QByteArray &content, const QString &name)
{
    const platform::Progress unwatched;
    Staging staging(*this, unwatched);
    staging.addBytes(content, name);
    return staging.run().first();
}

void ObjectStore::discard(const QList<StagedObject> &staged) noexcept
{
    const QMutexLocker guard(&m_mutex);
    for (const auto &object : staged)
        if (!object.alreadyThere && m_created.remove(object.sha256))
            platform::removeFile(pathOf(object.sha256));
}

QString ObjectStore::pathOf(const QString &sha256) const
{
    if (!isSha256(sha256))
        return {};
    return m_root + QLatin1Char('/') + folderOf(sha256) + QLatin1Char('/') + sha256;
}

QString ObjectStore::asideOf(const QString &sha256) const
{
    return isSha256(sha256) ? m_root + QStringLiteral("/bin/") + sha256 : QString();
}

bool ObjectStore::contains(const QString &sha256) const
{
    return isSha256(sha256) && QFileInfo(pathOf(sha256)).isFile();
}

qint64 ObjectStore::sizeOf(const QString &sha256) const
{
    return isSha256(sha256) ? QFileInfo(pathOf(sha256)).size() : 0;
}

ObjectCondition ObjectStore::verify(const QString &sha256, const platform::Progress &progress) const
{
    if (!isSha256(sha256))
        return ObjectCondition::Missing;
    try {
        platform::SourceFile file(pathOf(sha256));
        QByteArray buffer(qBound(qint64(1), file.size(), block), Qt::Uninitialized);
        Sha256 hash;
        qint64 done = 0;
        progress.report(0, file.size());
        while (const auto got = file.read(buffer.data(), buffer.size())) {
            if (progress.isCancelled())
                throw domain::Cancelled(tr("已停止检查，台账没有改动。"));
            hash.add(buffer.constData(), got);
            done += got;
            progress.report(done, file.size());
        }
        return hash.result() == sha256 ? ObjectCondition::Ok : ObjectCondition::Altered;
    } catch (const platform::FileError &error) {
        return conditionOf(error.trouble());
    }
}

QStringList ObjectStore::listObjects() const
{
    QStringList objects;
    const QDir root(m_root);
    for (const auto &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (folder.size() != 2)
            continue;
        for (const auto &name : QDir(root.filePath(folder)).entryList(QDir::Files, QDir::Name))
            if (isSha256(name) && folderOf(name) == folder)
                objects << name;
    }
    return objects;
}

QString ObjectStore::begin()
{
    std::call_once(m_cleared, [this] { removeHalfDone(); });
    auto incoming = m_root + QStringLiteral("/incoming");
    platform::makeFolder(incoming);
    return incoming;
}

QString ObjectStore::makeUnpackingFolder()
{
    auto folder =
        begin() + QLatin1Char('/') + unpackingPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        const QMutexLocker guard(&m_mutex);
        m_writing.insert(folder);
    }
    platform::makeFolder(folder);
    return folder;
}

void ObjectStore::removeUnpackingFolder(const QString &folder) noexcept
{
    QDir(folder).removeRecursively();
    const QMutexLocker guard(&m_mutex);
    m_writing.remove(folder);
}

/// Temporary files and unpacking folders that this store does not write just now.
QStringList ObjectStore::halfDone() const
{
    const auto incoming = m_root + QStringLiteral("/incoming");
    auto paths = platform::TemporaryFile::leftIn(incoming);
    for (const auto &folder :
         QDir(incoming).entryList({unpackingPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks))
        paths << incoming + QLatin1Char('/') + folder;
    const QMutexLocker guard(&m_mutex);
    paths.removeIf([this](const QString &path) { return m_writing.contains(path); });
    return paths;
}

void ObjectStore::removeHalfDone() noexcept
{
    try {
        removeLeftovers(halfDone());
    } catch (...) { // a full disk or missing rights: nothing is lost by leaving it
        return;
    }
}

QStringList ObjectStore::listLeftovers(const QSet<QString> &known) const
{
    auto leftovers = halfDone();
    const auto objects = listObjects();
    const QMutexLocker guard(&m_mutex);
    for (const auto &sha256 : objects)
        if (!known.contains(sha256) && !m_touched.contains(sha256))
            leftovers << pathOf(sha256);
    leftovers.sort();
    return leftovers;
}

bool ObjectStore::isOwnPlace(const QString &path) const
{
    const auto name = QFileInfo(path).fileName();
    if (platform::TemporaryFile::isTemporaryName(name) ||
        path.startsWith(m_root + QStringLiteral("/incoming/") + unpackingPrefix))
        return true;
    return isSha256(name) && (path == pathOf(name) || path == asideOf(name));
}

QList<platform::FolderEntry> ObjectStore::strays() const
{
    using platform::FolderEntry;
    if (!QFileInfo(m_root).isDir())
        return {};
    auto strays = platform::walkFolder(m_root, mostEntries);
    strays.removeIf([this](const FolderEntry &entry) {
        return entry.kind == FolderEntry::Kind::File && isOwnPlace(entry.path);
    });
    std::sort(strays.begin(), strays.end(),
              [](const FolderEntry &left, const FolderEntry &right) { return left.path < right.path; });
    return strays;
}

int ObjectStore::countAt(const QString &path, const QSet<QString> &sha256s) const
{
    // Of 100,000 pieces and as many strays each pair would be too much to look at.
    const auto place = path.mid(m_root.size() + 1);
    if (!path.startsWith(m_root + QLatin1Char('/')) || place.section(QLatin1Char('/'), 0, 0).size() != 2 ||
        (place.size() > 2 && !isSha256(QFileInfo(path).fileName())))
        return 0;
    return static_cast<int>(std::count_if(sha256s.cbegin(), sha256s.cend(), [&](const QString &sha256) {
        const auto own = pathOf(sha256);
        return own == path || own.startsWith(path + QLatin1Char('/'));
    }));
}

QStringList ObjectStore::removeLeftovers(const QStringList &leftovers)
{
    QStringList removed;
    for (const auto &path : leftovers) {
        const auto name = QFileInfo(path).fileName();
        // Hashed before the lock is taken, since that may take long.
        const bool isObject = path == pathOf(name) && verify(name) != ObjectCondition::Altered;
        const bool isIncoming = path == m_root + QStringLiteral("/incoming/") + name;
        const bool isTemporary = platform::TemporaryFile::isTemporaryName(name) && isIncoming;
        const bool isUnpacking = name.startsWith(unpackingPrefix) && isIncoming;
        const QMutexLocker guard(&m_mutex);
        if ((!isObject && !isTemporary && !isUnpacking) || m_writing.contains(path) ||
            m_touched.contains(name))
            continue;
        if (isObject) {
            platform::makeFolder(m_root + QStringLiteral("/bin"));
            platform::moveFile(path, asideOf(name));
            removed << path;
        } else if (isUnpacking ? QDir(path).removeRecursively() : platform::removeFile(path)) {
            removed << path;
        }
    }
    return removed;
}

} // namespace taizhang::evidence
