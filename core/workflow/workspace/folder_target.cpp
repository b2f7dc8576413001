#include "core/workflow/workspace/folder_target.h"

#include "core/domain/error.h"
#include "core/formats/zip/zip_stream.h"
#include "core/hashing/sha256.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"
#include "core/platform/folder_exchange.h"
#include "core/platform/folder_hold.h"
#include "core/platform/new_folders.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"
#include "core/workflow/workspace/own_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace taizhang::workflow {

using domain::Error;

namespace {

const auto entryName = QStringLiteral("index.html");
const auto sumsName = QStringLiteral("SHA256SUMS");
const auto madeName = QStringLiteral(".fazhi-taizhang-"); ///< of a folder before it has its own name

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// What lies there but for folders that are being made.
QStringList othersIn(const QString &folder)
{
    auto names = QDir(folder).entryList(everything);
    names.removeIf([](const QString &name) { return name.startsWith(madeName); });
    return names;
}

/// What a killed program left while it made such a folder.
void removeLeftFolders(const QString &parent)
{
    const auto left = QDir(parent).entryList({madeName + QStringLiteral("??????")},
                                             QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const auto &name : left)
        if (const auto path = QDir(parent).filePath(name); !platform::FolderHold::isHeld(path))
            QDir(path).removeRecursively();
}

Error usedFolder(const QString &place)
{
    return Error(tr("“%1”里已有别的文件，没有写出任何内容，那里没有改动：请选新的或空的文件夹。")
                     .arg(QDir::toNativeSeparators(place)));
}

/// What was not there when this one began.
TakenFolder takenFolder(const QString &place)
{
    return TakenFolder(
        tr("写出的时候，“%1”里有了别的内容，可能另一个窗口或命令也在往那里导出：这一份没有写出，"
           "那里的没有改动，请等它完成，或另选一个文件夹。")
            .arg(QDir::toNativeSeparators(place)));
}

/// A new folder is made beside its place and given its name at the end; where an earlier one of ours is, the
/// two change places. In one that is there already and empty, which may be a stick, it is made inside and
/// what it holds moved up.
class PlainFolder : public FolderTarget
{
public:
    PlainFolder(const QString &place, bool replaces)
        : m_place(QDir(place).absolutePath()), m_existed(QDir(m_place).exists()), m_replaces(replaces)
    {
        const auto parent = m_existed && !m_replaces ? m_place : QFileInfo(m_place).absolutePath();
        m_parents.make(parent);
        removeLeftFolders(parent);
        m_made = std::make_unique<QTemporaryDir>(QDir(parent).filePath(madeName + QStringLiteral("XXXXXX")));
        if (!m_made->isValid())
            throw Error(tr("在“%1”里不能建立文件夹，没有写出任何文件：请检查写入权限，或另选一个位置。")
                            .arg(QDir::toNativeSeparators(parent)),
                        m_made->errorString());
        m_hold.emplace(m_made->path());
    }

protected:
    void write(const QString &path, const QByteArray &bytes) override
    {
        platform::TemporaryFile file(folderOf(path), shown(path));
        file.write(bytes);
        keepWritten(std::move(file), path, bytes.size());
    }
    bool copy(const QString &path, const QString &object, const QString &sha256,
              const std::function<void(qint64)> &copied) override
    {
        platform::TemporaryFile file(folderOf(path), shown(path));
        qint64 written = 0;
        const auto hash = hashing::sha256OfFile(object, [&](const char *bytes, qint64 count) {
            file.write(bytes, count);
            written += count;
            copied(count);
        });
        if (hash != sha256)
            return false;
        keepWritten(std::move(file), path, written);
        return true;
    }
    void place() override
    {
        placeWritten();
        for (const auto &folder : std::as_const(m_folders))
            platform::syncFolder(folder);
        if (m_existed && !m_replaces)
            return moveUp();
        // A private folder while it was written; now it is as any that a person makes.
        QFile::setPermissions(m_made->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                  QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                                  QFile::ExeOther);
        if (m_replaces)
            return changePlaces();
        if (platform::pathExists(m_place)) // an empty one would be replaced in silence
            throw takenFolder(m_place);
        platform::moveFile(m_made->path(), m_place);
        m_made->setAutoRemove(false);
        platform::syncFolder(QFileInfo(m_place).absolutePath());
    }

private:
    struct Written
    {
        platform::TemporaryFile file;
        QString path; ///< within the folder
    };
    void keepWritten(platform::TemporaryFile file, const QString &path, qint64 size)
    {
        // They are open until then, and what they hold waits for the disk.
        constexpr std::size_t mostOpen = 64;
        constexpr qint64 mostBytes = 64 << 20;
        m_written.push_back({std::move(file), path});
        m_writtenBytes += size;
        if (m_written.size() >= mostOpen || m_writtenBytes >= mostBytes)
            placeWritten();
    }
    void placeWritten()
    {
        std::vector<platform::TemporaryFile *> files;
        for (auto &each : m_written)
            files.push_back(&each.file);
        platform::TemporaryFile::syncAll(files);
        for (auto &each : m_written)
            each.file.moveTo(m_made->filePath(each.path));
        m_written.clear();
        m_writtenBytes = 0;
    }
    // Somebody may have put a file there while the new one was made.
    void changePlaces()
    {
        if (!holdsOwnOutput(m_place, OwnFolderLook::Names, {}))
            throw usedFolder(m_place);
        platform::exchangeFolders(m_made->path(), m_place);
        platform::syncFolder(QFileInfo(m_place).absolutePath());
        m_made->remove();
    }
    void moveUp()
    {
        if (!othersIn(m_place).isEmpty())
            throw takenFolder(m_place);
        QStringList moved;
        try {
            // What is opened comes last: without it nobody takes a half for the whole.
            auto names = QDir(m_made->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
            if (names.removeOne(entryName))
                names << entryName;
            for (const auto &name : std::as_const(names)) {
                platform::moveFile(m_made->filePath(name), QDir(m_place).filePath(name));
                moved << name;
            }
            m_made->remove();
            platform::syncFolder(m_place);
        } catch (const Error &) {
            for (const auto &name : std::as_const(moved))
                QFile::rename(QDir(m_place).filePath(name), m_made->filePath(name));
            throw;
        }
    }
    QString shown(const QString &path) const { return QDir(m_place).filePath(path); }
    QString folderOf(const QString &path)
    {
        auto folder = QFileInfo(m_made->filePath(path)).path();
        if (!m_folders.contains(folder)) {
            platform::makeFolder(folder);
            m_folders.insert(folder);
        }
        return folder;
    }

    QString m_place;
    bool m_existed;
    bool m_replaces;                ///< what an earlier run of ours wrote
    platform::NewFolders m_parents; ///< outlives what is made in them
    std::unique_ptr<QTemporaryDir> m_made;
    std::optional<platform::FolderHold> m_hold; ///< of m_made
    QSet<QString> m_folders;
    std::vector<Written> m_written; ///< not yet synced and at their places in m_made
    qint64 m_writtenBytes = 0;
};

class ZippedFolder : public FolderTarget
{
public:
    explicit ZippedFolder(const QString &place)
    {
        m_parents.make(QFileInfo(place).absolutePath());
        removeLeftFiles(QFileInfo(place).absolutePath());
        m_file.emplace(place);
        m_zip = formats::newZipStream(m_file->temporaryPath(), place);
    }

protected:
    void write(const QString &path, const QByteArray &bytes) override
    {
        // Pictures that we made are packed already.
        const auto packed = path.endsWith(QLatin1String(".jpg")) || path.endsWith(QLatin1String(".xlsx"));
        m_zip->begin(path, bytes.size(),
                     packed ? formats::ZipStream::Packing::Stored : formats::ZipStream::Packing::Deflated);
        m_zip->write(bytes.constData(), bytes.size());
    }
    bool copy(const QString &path, const QString &object, const QString &sha256,
              const std::function<void(qint64)> &copied) override
    {
        // What stands in a zip cannot be taken back, so it is read twice.
        if (hashing::sha256OfFile(object, [&](const char *, qint64) { copied(0); }) != sha256)
            return false;
        m_zip->begin(path, QFileInfo(object).size(), formats::ZipStream::Packing::Stored);
        if (hashing::sha256OfFile(object, [&](const char *bytes, qint64 count) {
                m_zip->write(bytes, count);
                copied(count);
            }) != sha256)
            throw Error(tr("台账里的一个文件在写出时被改动，没有写出任何文件：请先检查台账。"), object);
        return true;
    }
    void place() override
    {
        m_zip->finish();
        m_zip.reset();
        m_file->commit();
    }

private:
    platform::NewFolders m_parents; ///< outlives what is made in them
    std::optional<platform::AtomicFile> m_file;
    std::unique_ptr<formats::ZipStream> m_zip; ///< into the file, so closed before it
};

/// Whether it replaces what an earlier run of ours wrote. The root of a stick cannot change places with
/// another folder.
bool replacesOwnOutput(const QString &place, const platform::Progress &progress)
{
    const auto mount = QStorageInfo(place).rootPath();
    return QFileInfo(place).isDir() && !QFileInfo(place).isSymLink() &&
           QFileInfo(mount) != QFileInfo(place) && holdsOwnOutput(place, OwnFolderLook::Content, progress);
}

void refuseUnlessFree(const QString &place)
{
    if (!QFileInfo(place).isDir())
        return;
    removeLeftFolders(place);
    const auto others = othersIn(place);
    if (!others.isEmpty())
        throw usedFolder(place);
    if (!QDir(place).isEmpty(everything))
        throw Error(
            tr("另一个窗口或命令正在往“%1”里导出，没有写出任何内容，那里没有改动：请等它完成，或另选一个"
               "文件夹。")
                .arg(QDir::toNativeSeparators(place)));
}

} // namespace

std::unique_ptr<FolderTarget> FolderTarget::at(const QString &place, const platform::Progress &progress)
{
    if (place.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive) && !QFileInfo(place).isDir()) {
        refuseUnlessWritableTo(place);
        return std::make_unique<ZippedFolder>(place);
    }
    refuseUnlessFolderWritableTo(place);
    const bool replaces = replacesOwnOutput(place, progress);
    if (!replaces)
        refuseUnlessFree(place);
    return std::make_unique<PlainFolder>(place, replaces);
}

void FolderTarget::add(const QString &path, const QByteArray &bytes)
{
    write(path, bytes);
    hashing::Sha256 hash;
    hash.add(bytes.constData(), bytes.size());
    m_sums << hash.result() + QStringLiteral("  ") + path;
}

bool FolderTarget::addObject(const QString &path, const QString &object, const QString &sha256,
                             const std::function<void(qint64)> &copied)
{
    if (!copy(path, object, sha256, copied))
        return false;
    m_sums << sha256 + QStringLiteral("  ") + path;
    return true;
}

void FolderTarget::keep()
{
    write(sumsName, (m_sums.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
    place();
}

} // namespace taizhang::workflow
