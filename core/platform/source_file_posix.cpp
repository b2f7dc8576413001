#include "core/platform/source_file.h"

#include "core/platform/errno_posix.h"
#include "core/platform/path_bytes.h"

#include <QTimeZone>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace taizhang::platform {

SourceFile::Stamp SourceFile::stampOf(const struct ::stat &info)
{
    return {info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec, info.st_ctim.tv_sec,
            info.st_ctim.tv_nsec};
}

SourceFile::SourceFile(const QString &path) : m_path(path)
{
    // A path with a NUL would be cut there by the system, and another file be read.
    if (path.isEmpty() || path.contains(QChar(0)))
        throwReadError("open", path, ENOENT);
    const auto name = bytesOfPath(path);
    // O_NONBLOCK: opening a pipe must not wait for its other end.
    Descriptor file(retryOnSignal(
        [&] { return ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); }));
    if (!file.isOpen())
        throwReadError("open", path, errno);
    struct stat info;
    if (::fstat(file.get(), &info) != 0)
        throwReadError("fstat", path, errno);
    if (S_ISDIR(info.st_mode))
        throwReadError("open", path, EISDIR);
    if (!S_ISREG(info.st_mode))
        throwReadError("open", path, ENODEV);
    m_stamp = stampOf(info);
    m_fd = file.release();
}

SourceFile::SourceFile(SourceFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_fd(std::exchange(other.m_fd, -1)), m_stamp(other.m_stamp)
{
}

SourceFile::~SourceFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

QDateTime SourceFile::modified() const
{
    return QDateTime::fromMSecsSinceEpoch(m_stamp.seconds * 1000 + m_stamp.nanoseconds / 1'000'000, Qt::UTC);
}

qint64 SourceFile::read(char *buffer, qint64 count)
{
    const auto done = retryOnSignal([&] { return ::read(m_fd, buffer, static_cast<size_t>(count)); });
    if (done < 0)
        throwReadError("read", m_path, errno);
    return done;
}

bool SourceFile::changed() const
{
    struct stat opened;
    if (::fstat(m_fd, &opened) != 0)
        throwReadError("fstat", m_path, errno);
    if (stampOf(opened) != m_stamp)
        return true;
    // Programs save by renaming a new file over the old one; what was read is then whole, but old.
    struct stat named;
    return ::stat(bytesOfPath(m_path).constData(), &named) == 0 &&
           (named.st_ino != opened.st_ino || named.st_dev != opened.st_dev);
}

} // namespace taizhang::platform
