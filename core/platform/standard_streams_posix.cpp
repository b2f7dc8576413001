#include "core/platform/standard_streams.h"

#include "core/platform/errno_posix.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace taizhang::platform {

namespace {

std::FILE *errors = nullptr; // once stderr is another

}

void prepareStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    // The lowest free number is taken, so each is filled in its turn; opened the wrong way round, so that it
    // can still be neither read nor written.
    for (const auto stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            retryOnSignal([&] { return ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY); });
}

void silenceLibraries()
{
#ifdef __GLIBC__ // where stderr is a variable
    if (auto *nowhere = std::fopen("/dev/null", "w"); nowhere != nullptr && errors == nullptr) {
        errors = stderr;
        stderr = nowhere;
    }
#endif
}

std::FILE *errorStream()
{
    return errors == nullptr ? stderr : errors;
}

bool isTerminal(Stream stream)
{
    return ::isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

} // namespace taizhang::platform
