#include "core/platform/interruption.h"

#include <array>
#include <atomic>
#include <csignal>

namespace taizhang::platform {

namespace {

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};
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
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // the second one has its usual effect
    ::sigemptyset(&action.sa_mask);
    for (const int signal : endingSignals) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_DFL)
            ::sigaction(signal, &action, nullptr);
    }
}

Interruption::~Interruption()
{
    for (const int signal : endingSignals) {
        struct sigaction now = {};
        if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onEndingSignal)
            std::signal(signal, SIG_DFL);
    }
}

bool Interruption::isWanted()
{
    return wanted;
}

} // namespace taizhang::platform
