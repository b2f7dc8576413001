#include "ui/shell/workspace_actions.h"

#include "core/domain/error.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/workspace/workspace_check.h"
#include "core/workflow/workspace/workspace_copy.h"
#include "ui/evidence/removed/lost_files.h"
#include "ui/settings/actor_dialog.h"
#include "ui/settings/actor_setting.h"
#include "ui/settings/agency_dialog.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/first_remarks.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shell/check_dialog.h"
#include "ui/shell/place_dialog.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/window_actions.h"

#include <QDir>
#include <QMenu>

namespace taizhang::ui {

WorkspaceActions::WorkspaceActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                                   QSettings &settings, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_window(window)
{
}

void WorkspaceActions::serve(WindowActions &actions)
{
    connect(actions.newWorkspace, &QAction::triggered, this, &WorkspaceActions::create);
    connect(actions.openWorkspace, &QAction::triggered, this, &WorkspaceActions::open);
    connect(actions.recent, &QMenu::aboutToShow, this, [this, menu = actions.recent] { fillRecent(*menu); });
    connect(actions.check, &QAction::triggered, this, &WorkspaceActions::check);
    actions.agency->setEnabled(m_ledger.writable());
    connect(actions.agency, &QAction::triggered, this, &WorkspaceActions::askAgency);
    connect(actions.actor, &QAction::triggered, this, &WorkspaceActions::askActor);
    connect(&m_ledger, &Ledger::undoQuestioned, this, &WorkspaceActions::askBeforeUndo);
}

void WorkspaceActions::create()
{
    askForNewWorkspace(*m_window, m_chooser, m_ledger.session().folder().path(),
                       [this](const QString &folder) { emit createWanted(folder); });
}

void WorkspaceActions::open()
{
    const auto folder = m_chooser.openFolder(m_window, tr("打开台账文件夹"));
    if (!folder.isEmpty())
        emit openWanted(folder);
}

void WorkspaceActions::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const auto &folder : RecentWorkspaces(m_settings).folders())
        menu.addAction(QDir::toNativeSeparators(folder), this, [this, folder] { emit openWanted(folder); });
    if (menu.isEmpty())
        menu.addAction(tr("还没有打开过别的台账"))->setEnabled(false);
}

void WorkspaceActions::askBeforeUndo(const QString &step, const QString &title, const QString &question)
{
    auto *dialog = new ConfirmDialog(title, question, tr("撤销(&U)"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->preferBack(tr("不撤销"));
    connect(dialog, &QDialog::accepted, this, [this, step] { m_ledger.takeBack(step); });
    dialog->open();
}

void WorkspaceActions::check()
{
    runCheck(false);
}

void WorkspaceActions::runCheck(bool repair)
{
    auto &session = m_ledger.session();
    m_runner.run<workflow::CheckResult>(
        repair ? tr("清理多余文件") : tr("检查台账"),
        [&session, repair](const platform::Progress &progress) {
            return workflow::checkWorkspace(session, repair, progress);
        },
        [this](const workflow::CheckResult &result) {
            auto *dialog = new CheckDialog(result, m_ledger.writable(), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &CheckDialog::repairWanted, this, [this] { runCheck(true); });
            connect(dialog, &CheckDialog::recoveryWanted, this, &WorkspaceActions::recover);
            dialog->open();
        });
}

void WorkspaceActions::recover(const QString &sha256)
{
    askForLostFile(m_ledger, m_chooser, m_runner, *m_window, sha256, [this] { check(); });
}

void WorkspaceActions::copyToLocal()
{
    askForLocalCopy(*m_window, m_chooser, m_ledger.session().folder().name(),
                    [this](const QString &folder) { copyTo(folder); });
}

void WorkspaceActions::copyTo(const QString &folder)
{
    emit commitWanted();
    auto &session = m_ledger.session();
    m_runner.run<QStringList>(
        tr("复制到本机"),
        [&session, folder](const platform::Progress &progress) {
            return workflow::copyWorkspace(session, folder, progress);
        },
        [this, folder](const QStringList &notCopied) {
            if (!notCopied.isEmpty())
                throw domain::Error(
                    tr("台账已复制到“%1”，但有 %2 份材料文件在原处已经丢失或被改动，没有复制："
                       "请找回原件，打开副本后重新添加。%3")
                        .arg(folder)
                        .arg(notCopied.size())
                        .arg(firstRemarks(notCopied)),
                    notCopied.join(QLatin1Char('\n')));
            emit openWanted(folder);
        });
}

void WorkspaceActions::askActor()
{
    auto *dialog = new ActorDialog(actorName(m_settings), platform::currentActor(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setActorName(m_settings, dialog->name());
        m_ledger.setActor(actorOf(m_settings));
    });
    dialog->open();
}

void WorkspaceActions::askAgency()
{
    auto *dialog = new AgencyDialog(m_ledger.agencies(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ledger.perform(
            tr("修改本台账的单位"), 0,
            [agencies = dialog->agencies()](storage::Database &database, const storage::Author &author) {
                return workflow::setAgencies(database, author, agencies);
            });
    });
    dialog->open();
}

} // namespace taizhang::ui
