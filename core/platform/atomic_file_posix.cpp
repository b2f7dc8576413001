#include "core/platform/atomic_file.h"

#include "core/platform/errno_posix.h"
#include "core/platform/file_sync.h"
#include "core/platform/file_system.h"
#include "core/platform/folder_hold.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace taizhang::platform {

namespace {

const QLatin1String prefix(".taizhang-");
const QLatin1String suffix(".part");
// The disk starts to write while the rest is still being produced, so that the sync at the end is short.
constexpr qint64 writebackStep = 8 << 20;
constexpr qint64 writebackWindow = 64 << 20;

// umask can only be read by setting it, which is no business of one thread among many.
mode_t usualMode()
{
    static const mode_t mode = [] {
        const auto mask = ::umask(022);
        ::umask(mask);
        return 0666 & ~mask;
    }();
    return mode;
}

// One for all files that are written there just now, since there may be hundreds.
std::shared_ptr<FolderHold> holdOf(const QString &folder)
{
    static std::mutex mutex;
    static std::map<QString, std::weak_ptr<FolderHold>> holds;
    const std::lock_guard guard(mutex);
    std::erase_if(holds, [](const auto &each) { return each.second.expired(); });
    auto &known = holds[folder];
    auto hold = known.lock();
    if (!hold) {
        hold = std::make_shared<FolderHold>(folder, FolderHold::Kind::Shared);
        known = hold;
    }
    return hold;
}

} // namespace

QString placeToReplace(const QString &path)
{
    const QFileInfo info(path);
    const bool device = info.exists() && !info.isFile() && !info.isDir();
    // The system's own names: /dev/stdout is a link, and may lead to a file.
    if (device || info.absolutePath() == QLatin1String("/dev"))
        throwWriteError("open", path, ENXIO);
    return info.absoluteFilePath();
}

TemporaryFile::TemporaryFile(const QString &folder, const QString &purpose)
    : m_purpose(purpose), m_hold(holdOf(folder))
{
    auto name = QFile::encodeName(folder + QLatin1Char('/') + prefix + QLatin1String("XXXXXX") + suffix);
    m_fd = retryOnSignal([&] { return ::mkostemps(name.data(), suffix.size(), O_CLOEXEC); });
    if (m_fd < 0)
        throwWriteError("mkostemps", m_purpose.isEmpty() ? folder : m_purpose, errno);
    m_path = QFile::decodeName(name);
    if (m_purpose.isEmpty())
        m_purpose = m_path;
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_purpose(std::move(other.m_purpose))
    , m_hold(std::move(other.m_hold))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_written(other.m_written)
    , m_flushed(other.m_flushed)
    , m_failed(other.m_failed)
    , m_placed(std::exchange(other.m_placed, true))
{
}

TemporaryFile::~TemporaryFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (!m_placed)
        ::unlink(QFile::encodeName(m_path).constData());
}

void TemporaryFile::write(const char *bytes, qint64 count)
{
    if (m_failed || m_fd < 0)
        throwWriteError("write", m_purpose, EBADF);
    while (count > 0) {
        const auto done = retryOnSignal([&] { return ::write(m_fd, bytes, static_cast<size_t>(count)); });
        if (done < 0) {
            m_failed = true;
            throwWriteError("write", m_purpose, errno);
        }
        bytes += done;
        count -= done;
        m_written += done;
    }
    if (m_written - m_flushed >= writebackStep)
        startWriting();
}

void TemporaryFile::startWriting()
{
#ifdef __linux__
    // With WRITE alone the call neither waits nor takes an error away from the fsync to come.
    ::sync_file_range(m_fd, m_flushed, m_written - m_flushed, SYNC_FILE_RANGE_WRITE);
    // Waiting for what was begun a while ago bounds the memory that waits for the disk. An error told here is
    // not told again by fsync, so it is final here.
    const auto settled = m_written - writebackWindow;
    if (settled >= 0 &&
        ::sync_file_range(m_fd, settled, writebackStep,
                          SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER) !=
            0 &&
        (errno == EIO || errno == ENOSPC)) {
        m_failed = true;
        throwWriteError("sync_file_range", m_purpose, errno);
    }
#endif
    m_flushed = m_written;
}

void TemporaryFile::sync(Access access)
{
    if (m_failed || m_fd < 0)
        throwWriteError("fsync", m_purpose, EBADF);
    m_failed = true;
    if (::fchmod(m_fd, access == Access::ReadOnly ? 0444 : usualMode()) != 0 && errno != EPERM &&
        errno != ENOTSUP)
        throwWriteError("fchmod", m_purpose, errno);
    if (::fsync(m_fd) != 0)
        throwWriteError("fsync", m_purpose, errno);
    // Network file systems may report a lost write only here.
    if (::close(std::exchange(m_fd, -1)) != 0 && errno != EINTR)
        throwWriteError("close", m_purpose, errno);
    m_failed = false;
}

void TemporaryFile::syncAll(const std::vector<TemporaryFile *> &files)
{
    constexpr std::size_t atOnce = 4; // they wait for the disk, not for a processor
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        for (auto place = next++; place < files.size(); place = next++)
            try {
                files[place]->sync();
            } catch (...) {
                const std::lock_guard guard(mutex);
                if (!failure)
                    failure = std::current_exception();
            }
    };
    {
        std::vector<std::jthread> others;
        try {
            while (others.size() + 1 < std::min(atOnce, files.size()))
                others.emplace_back(work);
        } catch (const std::system_error &) {
            // Where the system gives no thread, those that there are do it all.
        }
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
}

void TemporaryFile::moveTo(const QString &path)
{
    if (m_failed || m_fd >= 0 || m_placed)
        throwWriteError("rename", path, EBADF);
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) != 0)
        throwWriteError("rename", path, errno);
    m_placed = true;
    m_path = path;
    m_hold.reset();
}

QStringList TemporaryFile::leftIn(const QString &folder)
{
    QStringList left;
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name))
        if (isTemporaryName(name))
            left << folder + QLatin1Char('/') + name;
    return left;
}

void TemporaryFile::removeLeftIn(const QString &folder)
{
    for (const auto &file : leftIn(folder))
        removeFile(file);
}

QStringList TemporaryFile::leftBelow(const QString &folder, const QDateTime &moment)
{
    QStringList left;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         files.hasNext();) {
        files.next();
        if (isTemporaryName(files.fileName()) && files.fileInfo().lastModified() < moment)
            left << files.filePath();
    }
    left.sort();
    return left;
}

bool TemporaryFile::isTemporaryName(const QString &name)
{
    return name.startsWith(prefix) && name.endsWith(suffix) &&
           name.size() == prefix.size() + 6 + suffix.size();
}

AtomicFile::AtomicFile(const QString &path)
    : m_path(placeToReplace(path)), m_temporary(QFileInfo(m_path).absolutePath(), m_path)
{
}

void AtomicFile::commit()
{
    if (QFileInfo(m_path).isDir())
        throwWriteError("rename", m_path, EISDIR);
    struct stat old;
    const bool replaces = ::lstat(QFile::encodeName(m_path).constData(), &old) == 0 && S_ISREG(old.st_mode);
    m_temporary.sync();
    if (replaces && (old.st_mode & 07777) != usualMode())
        ::chmod(QFile::encodeName(m_temporary.path()).constData(), old.st_mode & 07777);
    m_temporary.moveTo(m_path);
    syncFolder(QFileInfo(m_path).absolutePath());
}

void writeAtomically(const QString &path, const QByteArray &content)
{
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

} // namespace taizhang::platform
