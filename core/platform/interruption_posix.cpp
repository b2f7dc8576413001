#include "core/platform/interruption.h"

#include <array>
#include <atomic>
#include <csignal>

namespace taizhang::platform {

namespace {

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, endingSignals.size()> before; // such as that of TemporaryFolder
std::atomic<bool> wanted = false;
static_assert(std::atomic<bool>::is_always_lock_free); // a handler may touch nothing else

void onEndingSignal(int)
{
    wanted = true;
}

} // namespace

Interruption::Interruption()
{
    wanted = false;
    struct sigaction action = {};
    action.sa_handler = onEndingSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // the second one ends the program
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        if (::sigaction(endingSignals[i], nullptr, &before[i]) == 0 && before[i].sa_handler != SIG_IGN)
            ::sigaction(endingSignals[i], &action, nullptr);
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        ::sigaction(endingSignals[i], &before[i], nullptr);
}

bool Interruption::isWanted()
{
    return wanted;
}

} // namespace taizhang::platform
