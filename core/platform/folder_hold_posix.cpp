#include "core/platform/folder_hold.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace taizhang::platform {

namespace {

int opened(const QString &folder)
{
    return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

} // namespace

FolderHold::FolderHold(const QString &folder, Kind kind) : m_fd(opened(folder))
{
    if (m_fd >= 0)
        ::flock(m_fd, (kind == Kind::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB);
}

FolderHold::~FolderHold()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool FolderHold::isHeld(const QString &folder)
{
    const auto fd = opened(folder);
    if (fd < 0)
        return true;
    const bool taken = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    ::close(fd);
    return !taken;
}

} // namespace taizhang::platform
