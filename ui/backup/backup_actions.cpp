#include "ui/backup/backup_actions.h"

#include "core/domain/error.h"
#include "core/platform/same_disk.h"
#include "core/storage/history/journal.h"
#include "core/workflow/workspace/backups.h"
#include "core/workflow/workspace/restore_loss.h"
#include "ui/backup/backups_dialog.h"
#include "ui/backup/restoring.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/date_text.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/first_remarks.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QtConcurrentRun>

namespace taizhang::ui {

BackupActions::BackupActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                             QSettings &settings, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_restoring(new Restoring(chooser, runner, ledger.errors(), window))
    , m_window(window)
{
    connect(m_restoring, &Restoring::restored, this, &BackupActions::openWanted);
}

// Which disk the copies lie on is a matter of this computer, so it is kept in its settings and not in the
// ledger.
QString BackupActions::elsewhereKey() const
{
    const auto path = m_ledger.session().folder().path().toUtf8();
    return QStringLiteral("backup/elsewhere/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Md5).toHex());
}

// The other disk may be a network share that answers late or never.
void BackupActions::lookElsewhere()
{
    const auto folder = m_settings.value(elsewhereKey()).toString();
    if (folder.isEmpty())
        return m_dialog->showElsewhere(tr("还没有备份到别的盘。"));
    const auto shown = QDir::toNativeSeparators(folder);
    m_dialog->showElsewhere(tr("正在查看另一块盘上的“%1”…").arg(shown));
    using Found = std::pair<QList<storage::Backup>, bool>; // and whether it is the ledger's disk after all
    auto found = QtConcurrent::run([folder, ledger = m_ledger.session().folder().path()] {
        return Found(workflow::backupsFound(folder), platform::isOnOneDisk(folder, ledger));
    });
    whenDone(found, m_dialog, m_ledger.errors(), tr("查看另一块盘上的备份"),
             [this, shown](const Found &read) {
                 const auto &[backups, isSameDisk] = read;
                 const auto words =
                     isSameDisk ? tr("请核对：最近的备份：%1，在“%2”，和台账在同一块盘上，盘坏了会一起丢。")
                                : tr("另一块盘上最近的备份：%1，在“%2”。");
                 m_dialog->showElsewhere(
                     backups.isEmpty()
                         ? tr("上次备份到“%1”，这个位置现在打不开。").arg(shown)
                         : words.arg(momentText(storage::timestamp(backups.first().takenAt)), shown));
             });
}

void BackupActions::showDialog()
{
    const auto use = m_ledger.writable() ? BackupsDialog::Use::Manage : BackupsDialog::Use::ReadOnly;
    m_dialog = new BackupsDialog(use, m_ledger.session().folder().backups(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &BackupsDialog::backUpWanted, this, &BackupActions::backUp);
    connect(m_dialog, &BackupsDialog::backUpElsewhereWanted, this, &BackupActions::backUpElsewhere);
    connect(m_dialog, &BackupsDialog::restoreFromElsewhereWanted, this, [this] {
        m_dialog->accept();
        m_restoring->chooseFromElsewhere();
    });
    connect(m_dialog, &BackupsDialog::restoreToNewWanted, this, [this](const storage::Backup &backup) {
        m_dialog->accept();
        m_restoring->restoreToNew(backup, m_ledger.session().folder().path());
    });
    connect(m_dialog, &BackupsDialog::restoreHereWanted, this, &BackupActions::restoreHere);
    refresh();
    m_dialog->open();
}

void BackupActions::refresh()
{
    if (!m_dialog)
        return;
    m_dialog->showBackups(storage::backupsIn(m_ledger.session().folder().backups()));
    lookElsewhere();
}

void BackupActions::backUp()
{
    emit commitWanted();
    auto &session = m_ledger.session();
    m_runner.run<storage::Backup>(
        tr("备份台账"),
        [&session](const platform::Progress &) {
            return workflow::backUp(session, storage::BackupReason::Asked);
        },
        [this](const storage::Backup &) {
            refresh();
            emit m_ledger.remarked(tr("已备份台账的数据库。"));
        });
}

void BackupActions::backUpElsewhere()
{
    const auto folder = m_chooser.openFolder(m_window, tr("选择另一块盘上空的文件夹，或上次备份的文件夹"));
    if (folder.isEmpty())
        return;
    if (!platform::isOnOneDisk(folder, m_ledger.session().folder().path()))
        return backUpInto(folder);
    auto *confirm = new ConfirmDialog(
        tr("备份到另一块盘"),
        tr("“%1”和台账在同一块盘上：这块盘坏了或丢了，台账和备份会一起丢。请插上移动硬盘、U 盘，或选网络盘上"
           "的文件夹；只是想多留一份的，可以照样备份。")
            .arg(QDir::toNativeSeparators(folder)),
        tr("照样备份(&B)"), m_dialog ? static_cast<QWidget *>(m_dialog) : m_window);
    confirm->preferBack();
    confirm->setAttribute(Qt::WA_DeleteOnClose);
    connect(confirm, &QDialog::accepted, this, [this, folder] { backUpInto(folder); });
    confirm->open();
}

void BackupActions::backUpInto(const QString &folder)
{
    emit commitWanted();
    auto &session = m_ledger.session();
    m_runner.run<workflow::BackupResult>(
        tr("备份到另一块盘"),
        [&session, folder](const platform::Progress &progress) {
            return workflow::backUpTo(session, folder, progress);
        },
        [this, folder](const workflow::BackupResult &result) {
            m_settings.setValue(elsewhereKey(), folder);
            refresh();
            emit m_ledger.remarked(tr("已备份到“%1”，新复制 %2 份材料。")
                                       .arg(QDir::toNativeSeparators(folder))
                                       .arg(result.copied));
            if (result.remarks.isEmpty() && !result.advice.isEmpty())
                throw domain::Error(result.advice);
            if (!result.remarks.isEmpty())
                throw domain::Error(
                    tr("台账已备份，但有 %1 份材料文件已经丢失或被改动，备份里没有它们：请找回原件。%2")
                        .arg(result.remarks.size())
                        .arg(firstRemarks(result.remarks)),
                    result.remarks.join(QLatin1Char('\n')));
        });
}

void BackupActions::restoreHere(const storage::Backup &backup)
{
    auto lost = m_ledger.session().read(
        [backup](storage::Database &database) { return workflow::freezesLostBy(database, backup); });
    whenDone(lost, m_dialog, m_ledger.errors(), tr("恢复本台账"),
             [this, backup](const QString &freezes) { confirmRestoring(backup, freezes); });
}

void BackupActions::confirmRestoring(const storage::Backup &backup, const QString &freezes)
{
    auto *confirm = new ConfirmDialog(
        tr("恢复本台账"),
        tr("台账会回到 %1 "
           "的样子，那以后的改动都不在了。现在的内容会先备份一份，需要时可以再恢复回来；材料文件"
           "都还在。")
                .arg(momentText(storage::timestamp(backup.takenAt))) +
            freezes + (m_loss ? m_loss() : QString()),
        tr("恢复(&R)"), m_dialog);
    confirm->preferBack();
    confirm->setAttribute(Qt::WA_DeleteOnClose);
    connect(confirm, &QDialog::accepted, this, [this, backup] {
        if (m_dialog)
            m_dialog->accept();
        emit commitWanted();
        auto &session = m_ledger.session();
        m_runner.run<workflow::BackupResult>(
            tr("恢复本台账"),
            [&session, backup](const platform::Progress &progress) {
                return workflow::restoreInPlace(session, backup, progress);
            },
            [this, backup](const workflow::BackupResult &) {
                emit reopenWanted(
                    m_ledger.session().folder().path(),
                    tr("台账已恢复到 %1 的样子，恢复前的内容已先备份，在“备份与恢复”里可以再恢复回来。")
                        .arg(momentText(storage::timestamp(backup.takenAt))));
            });
    });
    confirm->open();
}

} // namespace taizhang::ui
