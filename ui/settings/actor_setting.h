#pragma once

#include "core/platform/machine.h"

class QSettings;

namespace taizhang::ui {

/// 操作人: the name under which this user's changes go into the history and the lock. Empty: the account's.
QString actorName(const QSettings &settings);
void setActorName(QSettings &settings, const QString &name);

/// That name, or the account's, at this machine.
platform::Actor actorOf(const QSettings &settings);

} // namespace taizhang::ui
