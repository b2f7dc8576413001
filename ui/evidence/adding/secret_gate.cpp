#include "ui/evidence/adding/secret_gate.h"

#include "core/domain/file_names.h"
#include "core/workflow/evidence/secret_texts.h"
#include "ui/shared/tr.h"

#include <QFileInfo>
#include <QPointer>

namespace taizhang::ui {

void askAboutSecrets(const QList<workflow::SecretText> &marked, const QList<SecretDialog::Answer> &others,
                     QWidget *window,
                     std::function<void(SecretDialog::Answer answer, const QString &sentence)> answered)
{
    const auto sentence =
        tr("%1。%2。").arg(workflow::secretTextsWords(marked), workflow::secretTextsRule(marked));
    auto *dialog = new SecretDialog(sentence, others, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [answered = std::move(answered), sentence](int answer) {
                         answered(SecretDialog::Answer(answer), sentence);
                     });
    dialog->open();
}

void takeUnlessSecret(const QString &file, ProgressRunner &runner, QWidget *window,
                      std::function<void(const QStringList &remarks)> take)
{
    runner.run<workflow::TextsLooked>(
        tr("查看“%1”").arg(domain::shownName(QFileInfo(file).fileName())),
        [file](const platform::Progress &progress) {
            return workflow::lookForSecrets(QStringList{file}, progress);
        },
        [window = QPointer(window), take = std::move(take)](const workflow::TextsLooked &looked) {
            if (looked.marked.isEmpty())
                return take(looked.remarks());
            askAboutSecrets(looked.marked, {}, window,
                            [take, looked](SecretDialog::Answer answer, const QString &) {
                                if (answer == SecretDialog::AreNone)
                                    take(looked.remarks());
                            });
        });
}

} // namespace taizhang::ui
