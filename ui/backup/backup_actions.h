#pragma once

#include "core/storage/database/backup.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace taizhang::ui {

class BackupsDialog;
class FileChooser;
class Ledger;
class ProgressRunner;
class Restoring;

/// 备份与恢复 of the open workspace.
class BackupActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object, which belongs to the window.
    BackupActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                  QWidget *window);

    /// What goes with the window and is in no backup, in a sentence, empty for nothing: said before this
    /// workspace is put back.
    void setLoss(std::function<QString()> words) { m_loss = std::move(words); }

public slots:
    void showDialog();

signals:
    /// What was typed must become changes, now.
    void commitWanted();
    void openWanted(const QString &folder);
    /// The workspace was put back under this window's feet: it must be opened anew.
    void reopenWanted(const QString &folder, const QString &sentence);

private:
    void refresh();
    void backUp();
    void backUpElsewhere();
    void backUpInto(const QString &folder);
    void restoreHere(const storage::Backup &backup);
    /// `freezes`: workflow::freezesLostBy().
    void confirmRestoring(const storage::Backup &backup, const QString &freezes);
    void lookElsewhere();
    QString elsewhereKey() const;

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    Restoring *m_restoring;
    QWidget *m_window;
    BackupsDialog *m_dialog = nullptr;
    std::function<QString()> m_loss;
};

} // namespace taizhang::ui
