#pragma once

#include "core/platform/file_error.h"

#include <cerrno>

namespace taizhang::platform {

/// Inside core/platform only: what an errno means to a user, and the calls that must be repeated on EINTR.

FileTrouble troubleOf(int error);

/// "call(path): No such file or directory", for the log.
QString errnoDetail(const char *call, const QString &path, int error);

[[noreturn]] void throwReadError(const char *call, const QString &path, int error);
[[noreturn]] void throwWriteError(const char *call, const QString &path, int error);

template <class Call>
auto retryOnSignal(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// Closes at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept : m_fd(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept;

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    int release();
    void close();

private:
    int m_fd;
};

} // namespace taizhang::platform
