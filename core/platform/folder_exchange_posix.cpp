#include "core/platform/folder_exchange.h"

#include "core/platform/errno_posix.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>

namespace taizhang::platform {

void exchangeFolders(const QString &one, const QString &other)
{
    const auto first = QFile::encodeName(one);
    const auto second = QFile::encodeName(other);
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) == 0)
        return;
    if (errno != EINVAL && errno != ENOSYS) // the file system cannot, or the kernel
        throwWriteError("renameat2", other, errno);
#endif
    const auto aside = first + ".aside";
    if (::rename(second.constData(), aside.constData()) != 0)
        throwWriteError("rename", other, errno);
    if (::rename(first.constData(), second.constData()) != 0) {
        const auto error = errno;
        ::rename(aside.constData(), second.constData());
        throwWriteError("rename", other, error);
    }
    if (::rename(aside.constData(), first.constData()) != 0) {
        const auto error = errno;
        ::rename(second.constData(), first.constData());
        ::rename(aside.constData(), second.constData());
        throwWriteError("rename", one, error);
    }
}

} // namespace taizhang::platform
