#include "core/platform/machine.h"

#include <QSysInfo>
#include <QtGlobal>

namespace taizhang::platform {

Actor currentActor()
{
    auto user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = QStringLiteral("本机用户");
    return {user, QSysInfo::machineHostName()};
}

} // namespace taizhang::platform
