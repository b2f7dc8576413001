#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace taizhang::ui {

class ErrorReporter;
class FileChooser;
class ProgressRunner;
class RecentWorkspaces;
class Restoring;

/// The first window: make a workspace from the official table, open one, restore one from a backup, or take a
/// recent one. It says what the user wants; the restoration it runs itself.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(FileChooser &chooser, const RecentWorkspaces &recent, QWidget *parent = nullptr);
    ~StartPage() override;

    ErrorReporter &errors() { return *m_errors; }

signals:
    void createWanted(const QString &folder);
    void openWanted(const QString &folder);

private:
    QWidget *makeChoice(const char *name, const QString &title, const QString &words,
                        const std::function<void()> &chosen);
    QWidget *makeRecent(const QStringList &folders);

    FileChooser &m_chooser;
    ErrorReporter *m_errors;
    ProgressRunner *m_runner;
    Restoring *m_restoring;
};

} // namespace taizhang::ui
