#pragma once

#include "ui/shared/progress_runner.h"

namespace taizhang::ui {

/// Looks for marks of secrecy within a file of the user's before it comes in, and asks where there is one.
/// `take` is called on the window's thread when it may come in, with what there is to remark on; never when
/// it stays out. Whether it may is said by a person, never by the program.
void passSecretGate(const QString &file, ProgressRunner &runner, QWidget *window,
                    std::function<void(const QStringList &remarks)> take);

} // namespace taizhang::ui
