#include "core/platform/machine.h"

#include <QByteArray>
#include <QSysInfo>
#include <QtGlobal>

#include <pwd.h>
#include <unistd.h>

namespace taizhang::platform {

namespace {

// The first field of GECOS is the full name; passwd(5).
QString accountName()
{
    QByteArray buffer(16384, Qt::Uninitialized);
    passwd entry;
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), static_cast<size_t>(buffer.size()), &found) != 0 ||
        !found)
        return {};
    const auto full = QString::fromLocal8Bit(entry.pw_gecos ? entry.pw_gecos : "")
                          .section(QLatin1Char(','), 0, 0)
                          .simplified();
    return full.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : full;
}

} // namespace

Actor currentActor()
{
    auto user = accountName();
    if (user.isEmpty())
        user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = QStringLiteral("本机用户");
    return {user, QSysInfo::machineHostName()};
}

} // namespace taizhang::platform
