#include "core/platform/errno_posix.h"

#include "core/domain/file_names.h"
#include "core/platform/path_bytes.h"
#include "core/platform/tr.h"

#include <cstring>
#include <unistd.h>
#include <utility>

namespace taizhang::platform {

FileTrouble troubleOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FileTrouble::Missing;
    case EACCES:
    case EPERM:
        return FileTrouble::NotPermitted;
    case EROFS:
        return FileTrouble::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return FileTrouble::NoSpace;
    case EISDIR:
        return FileTrouble::IsFolder;
    case ENXIO:
    case ENODEV:
        return FileTrouble::NotAFile;
    case ENAMETOOLONG:
        return FileTrouble::NameTooLong;
    case EIO:
        return FileTrouble::Damaged;
    default:
        return FileTrouble::Other;
    }
}

QString errnoDetail(const char *call, const QString &path, int error)
{
    return QStringLiteral("%1(%2): %3")
        .arg(QLatin1String(call), path, QString::fromLocal8Bit(std::strerror(error)));
}

void throwReadError(const char *call, const QString &path, int error)
{
    const auto trouble = troubleOf(error);
    throw FileError(tr("无法读取“%1”（%2），没有改动任何内容：请检查后再试。")
                        .arg(domain::shownName(readablePath(path)), troubleText(trouble)),
                    errnoDetail(call, path, error), trouble);
}

void throwWriteError(const char *call, const QString &path, int error)
{
    const auto trouble = troubleOf(error);
    throw FileError(
        tr("无法写入“%1”（%2），原有内容没有改动：请检查磁盘空间和写入权限后再试。")
            .arg(domain::shownName(readablePath(path)),
                 error == ENOTDIR ? tr("路径中间有一段是文件，不是文件夹") : troubleText(trouble)),
        errnoDetail(call, path, error), trouble);
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_fd = other.release();
    }
    return *this;
}

int Descriptor::release()
{
    return std::exchange(m_fd, -1);
}

void Descriptor::close()
{
    // Not repeated on EINTR: on Linux the descriptor is gone either way.
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

} // namespace taizhang::platform
