#include "core/platform/process_group.h"

#include <csignal>
#include <unistd.h>

namespace taizhang::platform {

void leadOwnGroup(QProcess &process)
{
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

void killGroup(QProcess &process)
{
    const auto leader = pid_t(process.processId());
    if (leader > 0)
        ::kill(-leader, SIGKILL);
    process.kill();
    process.waitForFinished(2000);
}

} // namespace taizhang::platform
