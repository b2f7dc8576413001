#pragma once

#include "core/storage/database/backup.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace taizhang::ui {

class BackupList;

/// Shows backups and says what the user wants of them; it does nothing itself. Of the open workspace, with
/// everything that can be done; or of another folder, to restore one of them.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Use {
        Manage,     ///< the workspace's own, writable
        ReadOnly,   ///< the workspace's own, which cannot be written to
        ChooseFrom, ///< those of a folder elsewhere
    };
    /// `where` is the folder that they lie in.
    BackupsDialog(Use use, const QString &where, QWidget *parent = nullptr);

    void showBackups(const QList<storage::Backup> &backups);
    /// What is known of copies on another disk.
    void showElsewhere(const QString &words);

signals:
    void backUpWanted();
    void backUpElsewhereWanted();
    void restoreFromElsewhereWanted();
    void restoreToNewWanted(const taizhang::storage::Backup &backup);
    void restoreHereWanted(const taizhang::storage::Backup &backup);

private:
    QWidget *makeChoices(Use use);
    QPushButton *button(const char *name, const QString &text, const QString &tip);
    void allow();

    BackupList *m_list;
    QLabel *m_empty;
    QLabel *m_elsewhere;
    QList<QPushButton *> m_ofChosen; ///< of use only while one is chosen
};

} // namespace taizhang::ui
