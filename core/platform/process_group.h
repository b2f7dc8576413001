#pragma once

#include <QProcess>

namespace taizhang::platform {

/// Lets a process that is not yet started lead a group of its own, so that it can be ended with all it
/// starts.
void leadOwnGroup(QProcess &process);

/// Ends such a process and all it started, at once.
void killGroup(QProcess &process);

} // namespace taizhang::platform
