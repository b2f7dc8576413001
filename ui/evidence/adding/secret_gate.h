#pragma once

#include "core/workflow/evidence/secret_texts.h"
#include "ui/evidence/adding/secret_dialog.h"
#include "ui/shared/progress_runner.h"

namespace taizhang::ui {

/// Says which files are marked as secret and asks what is to be done; `others` as of SecretDialog. `answered`
/// is called once, on the window's thread, with the sentence that was said.
void askAboutSecrets(const QList<workflow::SecretText> &marked, const QList<SecretDialog::Answer> &others,
                     QWidget *window,
                     std::function<void(SecretDialog::Answer answer, const QString &sentence)> answered);

/// Looks for marks of secrecy within a file of the user's before it comes in, and asks where there is one.
/// `take` is called on the window's thread when it may come in, with what there is to remark on; never when
/// it stays out. Whether it may is said by a person, never by the program.
void takeUnlessSecret(const QString &file, ProgressRunner &runner, QWidget *window,
                      std::function<void(const QStringList &remarks)> take);

} // namespace taizhang::ui
