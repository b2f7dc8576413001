#include "core/platform/file_sync.h"

#include "core/platform/errno_posix.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace taizhang::platform {

void syncFile(QFileDevice &file)
{
    if (!file.flush())
        throwWriteError("flush", file.fileName(), errno);
    if (::fsync(file.handle()) != 0)
        throwWriteError("fsync", file.fileName(), errno);
}

void syncFolder(const QString &path)
{
    const auto name = QFile::encodeName(path);
    const Descriptor folder(
        retryOnSignal([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!folder.isOpen())
        throwWriteError("open", path, errno);
    // EINVAL: a file system (some network ones) that has nothing to sync for a folder.
    if (::fsync(folder.get()) != 0 && errno != EINVAL)
        throwWriteError("fsync", path, errno);
}

} // namespace taizhang::platform
