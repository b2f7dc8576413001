#include "core/platform/file_set.h"

#include "core/platform/errno_posix.h"
#include "core/platform/file_sync.h"
#include "core/platform/file_system.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace taizhang::platform {

void FileSet::add(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const auto place = placeToReplace(path);
    if (info.isDir())
        throwWriteError("rename", place, EISDIR);
    const auto folder = QFileInfo(place).absolutePath();
    {
        const QMutexLocker guard(&m_mutex);
        m_folders.make(folder);
    }
    Entry entry{place, TemporaryFile(folder, place), {}, true};
    entry.content.write(content);
    // Many are synced together; they are open until then. In a set of a hundred the last ones, for which
    // commit() waits, are few.
    constexpr std::size_t mostOpen = 32;
    std::vector<TemporaryFile *> written;
    {
        const QMutexLocker guard(&m_mutex);
        m_entries.push_back(std::move(entry));
        if (m_entries.size() - m_synced >= mostOpen)
            written = takeUnsynced();
    }
    TemporaryFile::syncAll(written); // other threads go on adding
}

std::vector<TemporaryFile *> FileSet::takeUnsynced()
{
    std::vector<TemporaryFile *> written;
    for (; m_synced < m_entries.size(); ++m_synced)
        if (auto &entry = m_entries[m_synced]; entry.toSync)
            written.push_back(&entry.content);
    return written;
}

void FileSet::add(const QString &path, TemporaryFile content)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        throwWriteError("rename", path, info.isDir() ? EISDIR : ENXIO);
    const QMutexLocker guard(&m_mutex);
    m_entries.push_back({QFileInfo(path).absoluteFilePath(), std::move(content), {}});
}

void FileSet::keepFormer(Entry &entry)
{
    QFile present(entry.path);
    if (!present.exists())
        return;
    if (!present.open(QIODevice::ReadOnly))
        throwWriteError("open", entry.path, EACCES);
    entry.former.emplace(QFileInfo(entry.path).absolutePath(), entry.path);
    while (!present.atEnd()) {
        const auto block = present.read(1 << 20);
        if (block.isEmpty())
            throwWriteError("read", entry.path, EIO);
        entry.former->write(block);
    }
    entry.former->sync();
}

void FileSet::takeBack()
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (!entry->placed)
            continue;
        // Every other one is still to be put back when one cannot be; the failure told is the first.
        try {
            if (entry->former)
                entry->former->moveTo(entry->path);
            else
                removeFile(entry->path);
        } catch (const FileError &) {
            continue;
        }
    }
}

void FileSet::commit(const std::function<void()> &done)
{
    const QMutexLocker guard(&m_mutex);
    TemporaryFile::syncAll(takeUnsynced());
    for (auto &entry : m_entries)
        keepFormer(entry);
    QSet<QString> folders;
    try {
        for (auto &entry : m_entries) {
            entry.content.moveTo(entry.path);
            entry.placed = true;
            folders.insert(QFileInfo(entry.path).absolutePath());
        }
        for (const auto &folder : std::as_const(folders))
            syncFolder(folder);
        if (done)
            done();
    } catch (...) {
        takeBack();
        throw;
    }
    m_entries.clear();
    m_synced = 0;
}

} // namespace taizhang::platform
