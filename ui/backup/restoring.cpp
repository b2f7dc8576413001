#include "ui/backup/restoring.h"

#include "core/domain/error.h"
#include "core/workflow/workspace/backups.h"
#include "ui/backup/backups_dialog.h"
#include "ui/shared/error_reporter.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/first_remarks.h"
#include "ui/shared/progress_runner.h"
#include "ui/shell/place_dialog.h"

#include <QDir>

namespace taizhang::ui {

Restoring::Restoring(FileChooser &chooser, ProgressRunner &runner, ErrorReporter &errors, QWidget *window)
    : QObject(window), m_chooser(chooser), m_runner(runner), m_errors(errors), m_window(window)
{
}

void Restoring::chooseFromElsewhere()
{
    const auto folder = m_chooser.openFolder(m_window, tr("选择备份所在的文件夹"));
    if (folder.isEmpty())
        return;
    m_errors.guard(tr("从备份恢复"), [&] {
        const auto backups = workflow::backupsFound(folder);
        if (backups.isEmpty())
            throw domain::Error(tr("“%1”里没有可以恢复的备份，没有改动任何内容：请选择备份时选的那个文件夹。")
                                    .arg(QDir::toNativeSeparators(folder)));
        auto *dialog = new BackupsDialog(BackupsDialog::Use::ChooseFrom, folder, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showBackups(backups);
        connect(dialog, &BackupsDialog::restoreToNewWanted, this,
                [this, dialog](const storage::Backup &backup) {
                    dialog->accept();
                    restoreToNew(backup);
                });
        dialog->open();
    });
}

void Restoring::restoreToNew(const storage::Backup &backup, const QString &neighbour)
{
    askForRestored(
        *m_window, m_chooser, neighbour, backup.workspaceName, [this, backup](const QString &folder) {
            m_runner.run<workflow::BackupResult>(
                tr("从备份恢复"),
                [backup, folder](const platform::Progress &progress) {
                    return workflow::restoreTo(backup, folder, progress);
                },
                [this, folder](const workflow::BackupResult &result) {
                    emit restored(folder);
                    if (!result.remarks.isEmpty())
                        throw domain::Error(
                            tr("台账已恢复到“%1”，但备份里缺 %2 份材料文件：请找回原件后重新添加。%3")
                                .arg(QDir::toNativeSeparators(folder))
                                .arg(result.remarks.size())
                                .arg(firstRemarks(result.remarks)),
                            result.remarks.join(QLatin1Char('\n')));
                });
        });
}

} // namespace taizhang::ui
