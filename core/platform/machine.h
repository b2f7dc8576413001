#pragma once

#include <QString>

namespace taizhang::platform {

/// Who works at which machine, for the history and the lock.
struct Actor
{
    QString user;
    QString machine;
    bool operator==(const Actor &) const = default;
};

/// The account's full name where there is one, else its login name; never empty.
Actor currentActor();

} // namespace taizhang::platform
