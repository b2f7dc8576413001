#pragma once

#include <QObject>

class QMenu;
class QSettings;
class QWidget;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class ProgressRunner;
class WindowActions;

/// What is done with a workspace as a whole: make, open, check, copy, say who works and who signs, and take
/// back a step that is asked about before. Serves the window's menu, the notices above the panes and the
/// status line.
class WorkspaceActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object, which belongs to the window.
    WorkspaceActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                     QWidget *window);

    /// Listens to the actions that are its own.
    void serve(WindowActions &actions);

public slots:
    void create();
    void open();
    void check();
    /// Asks where to; copies the workspace as it is then, and opens the copy.
    void copyToLocal();
    void askActor();
    void askAgency();
    /// What Ledger::undoQuestioned() wants to know.
    void askBeforeUndo(const QString &step, const QString &title, const QString &question);

signals:
    void createWanted(const QString &folder);
    void openWanted(const QString &folder);
    /// What was typed must become changes, now.
    void commitWanted();

private:
    void fillRecent(QMenu &menu);
    void runCheck(bool repair);
    void recover(const QString &sha256);
    void copyTo(const QString &folder);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace taizhang::ui
