#include "core/evidence/staging.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/staging_errors.h"
#include "core/hashing/sha256.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
#include "core/platform/source_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace taizhang::evidence {

using hashing::Sha256;
using platform::FileError;
using platform::SourceFile;
using platform::TemporaryFile;

namespace {

constexpr qint64 block = 1 << 20;
// More than there are processors: most of them wait for the disk in fsync, and syncs that wait together share
// one commit of the file system's journal.
constexpr int mostWorkers = 8;
constexpr int watchInterval = 50; // ms

// How a worker leaves its file after a cancel or another file's failure; seen by nobody.
struct Stopped
{
};

template <class Work>
void reading(const QString &path, Work work)
{
    try {
        work();
    } catch (const FileError &error) {
        throw cannotRead(path, error);
    }
}

template <class Work>
auto writing(const QString &name, Work work)
{
    try {
        return work();
    } catch (const FileError &error) {
        throw cannotStore(name, error);
    }
}

} // namespace

Staging::Staging(ObjectStore &store, const platform::Progress &progress)
    : m_store(store), m_progress(progress)
{
}

Staging::~Staging()
{
    if (!m_complete)
        undo();
    const QMutexLocker guard(&m_store.m_mutex);
    for (const auto &item : m_items)
        if (item.file)
            m_store.m_writing.remove(item.file->path());
}

void Staging::addFiles(const QStringList &files)
{
    m_items.reserve(m_items.size() + static_cast<std::size_t>(files.size()));
    for (const auto &path : files)
        addFile(path, platform::readableName(QFileInfo(path).fileName()));
}

void Staging::addFiles(const QList<NamedFile> &files)
{
    m_items.reserve(m_items.size() + static_cast<std::size_t>(files.size()));
    for (const auto &file : files)
        addFile(file.path, platform::readableName(file.name));
}

void Staging::addFile(const QString &path, const platform::ReadableName &name)
{
    if (m_progress.isCancelled())
        throw stoppedByUser();
    reading(path, [&] {
        const SourceFile source(path);
        Item item;
        item.path = path;
        item.object.originalName = name.text;
        item.object.nameReading = name.reading;
        m_total += source.size();
        m_items.push_back(std::move(item));
    });
}

void Staging::addBytes(const QByteArray &content, const QString &name)
{
    Item item;
    item.content = content;
    item.object.originalName = name;
    m_total += content.size();
    m_items.push_back(std::move(item));
}

QList<StagedObject> Staging::run()
{
    if (m_items.empty())
        return {};
    QString incoming;
    writing(m_items.front().object.originalName, [&] { incoming = m_store.begin(); });
    if (const auto free = platform::freeBytes(incoming); free >= 0 && free < m_total)
        throw notEnoughSpace(m_total, free);
    copyAll();
    if (m_progress.isCancelled())
        throw stoppedByUser();
    place();
    syncFolders();
    m_complete = true;
    m_progress.report(m_total, m_total);
    QList<StagedObject> objects;
    for (const auto &item : m_items)
        objects << item.object;
    return objects;
}

// Progress and cancel are asked for in the caller's thread only, while the workers copy.
void Staging::copyAll()
{
    QThreadPool pool;
    pool.setMaxThreadCount(mostWorkers);
    {
        QMutexLocker guard(&m_mutex);
        m_workers = static_cast<int>(std::min<std::size_t>(m_items.size(), mostWorkers));
        for (int worker = m_workers; worker > 0; --worker)
            pool.start([this] { copyUntilDone(); });
        while (m_workers > 0) {
            m_workerEnded.wait(&m_mutex, watchInterval);
            guard.unlock();
            m_progress.report(m_done, m_total);
            if (m_progress.isCancelled())
                m_stop = true;
            guard.relock();
        }
    }
    pool.waitForDone();
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (m_stop)
        throw stoppedByUser();
}

void Staging::copyUntilDone()
{
    QByteArray buffer(block, Qt::Uninitialized);
    for (auto index = m_next++; index < m_items.size() && !m_stop; index = m_next++) {
        try {
            takeIn(m_items[index], buffer);
        } catch (const Stopped &) {
        } catch (...) {
            fail(index, std::current_exception());
        }
    }
    const QMutexLocker guard(&m_mutex);
    --m_workers;
    m_workerEnded.wakeAll();
}

// Of several failures the first file's is told.
void Staging::fail(std::size_t index, std::exception_ptr error)
{
    const QMutexLocker guard(&m_mutex);
    if (!m_failure || index < m_failedIndex) {
        m_failure = std::move(error);
        m_failedIndex = index;
    }
    m_stop = true;
}

void Staging::takeIn(Item &item, QByteArray &buffer)
{
    writing(item.object.originalName, [&] {
        const QMutexLocker guard(&m_store.m_mutex);
        item.file.emplace(m_store.m_root + QStringLiteral("/incoming"));
        m_store.m_writing.insert(item.file->path());
    });
    if (item.path.isEmpty())
        copyBytes(item);
    else
        copyFile(item, buffer);
}

void Staging::copyFile(Item &item, QByteArray &buffer)
{
    std::optional<SourceFile> source;
    reading(item.path, [&] { source.emplace(item.path); });
    item.object.originalModified = source->modified();
    Sha256 hash;
    qint64 count = 0;
    for (;;) {
        if (m_stop)
            throw Stopped();
        qint64 got = 0;
        reading(item.path, [&] { got = source->read(buffer.data(), block); });
        if (got == 0)
            break;
        writing(item.object.originalName, [&] { item.file->write(buffer.constData(), got); });
        hash.add(buffer.constData(), got);
        count += got;
        m_done += got;
        if (count > source->size())
            throw changedWhileRead(item.path);
    }
    bool changed = count != source->size();
    reading(item.path, [&] { changed = changed || source->changed(); });
    if (changed)
        throw changedWhileRead(item.path);
    item.object.size = count;
    finish(item, hash.result());
}

void Staging::copyBytes(Item &item)
{
    Sha256 hash;
    hash.add(item.content.constData(), item.content.size());
    writing(item.object.originalName, [&] { item.file->write(item.content); });
    item.object.size = item.content.size();
    m_done += item.content.size();
    finish(item, hash.result());
}

void Staging::finish(Item &item, QString sha256)
{
    item.object.sha256 = std::move(sha256);
    QFile copy(item.file->path());
    if (!copy.open(QIODevice::ReadOnly))
        throw cannotStore(item.object.originalName, copy.errorString());
    const auto content = formats::inspectContent(copy, item.object.originalName);
    item.object.mediaType = content.mediaType;
    item.object.readability = content.readability;
    item.object.alreadyThere =
        writing(item.object.originalName, [&] { return adoptIfWhole(item.object.sha256); });
    if (!item.object.alreadyThere)
        writing(item.object.originalName, [&] { item.file->sync(TemporaryFile::Access::ReadOnly); });
}

// From here on no discard() of another call takes the object away. One that was altered is no reason to drop
// the good copy at hand: it will be replaced.
bool Staging::adoptIfWhole(const QString &sha256)
{
    {
        const QMutexLocker guard(&m_store.m_mutex);
        if (!platform::pathExists(m_store.pathOf(sha256)))
            return false;
        m_store.m_touched.insert(sha256);
        m_store.m_created.remove(sha256);
    }
    return m_store.verify(sha256) == ObjectCondition::Ok;
}

} // namespace taizhang::evidence
