#include "core/platform/process_limits.h"

#include <sys/resource.h>

#include <ctime>

namespace taizhang::platform {

namespace {

void lower(decltype(RLIMIT_AS) what, rlim_t most)
{
    rlimit limit{};
    if (::getrlimit(what, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? most : qMin(most, limit.rlim_max);
    ::setrlimit(what, &limit); // the soft limit alone: that of time moves with every file
}

} // namespace

void limitMemory(qint64 bytes)
{
#if !defined(__SANITIZE_ADDRESS__)
    lower(RLIMIT_AS, static_cast<rlim_t>(bytes));
#else
    Q_UNUSED(bytes)
#endif
    lower(RLIMIT_FSIZE, 0);
    lower(RLIMIT_CORE, 0);
}

void limitProcessorTime(int seconds)
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    lower(RLIMIT_CPU, static_cast<rlim_t>(used.tv_sec + 1 + seconds));
}

void yieldToOthers()
{
    constexpr int gentle = 10;
    ::setpriority(PRIO_PROCESS, 0, gentle);
}

} // namespace taizhang::platform
