#pragma once

#include <QString>

namespace taizhang::ui {

/// Before the system's program is asked to open a file from elsewhere: throws domain::Error with the reason
/// when it is a program itself, whatever its name says. Reads its head.
void refuseProgram(const QString &path);

} // namespace taizhang::ui
