#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace taizhang::ui {

class ErrorReporter;
class FileChooser;
class RecentWorkspaces;

/// The first window: make a workspace from the official table, open one, or take a recent one. It only says
/// what the user wants.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(FileChooser &chooser, const RecentWorkspaces &recent, QWidget *parent = nullptr);

signals:
    void createWanted(const QString &folder);
    void openWanted(const QString &folder);

private:
    QWidget *makeChoice(const char *name, const QString &title, const QString &words,
                        const std::function<void()> &chosen);
    QWidget *makeRecent(const QStringList &folders);

    FileChooser &m_chooser;
};

} // namespace taizhang::ui
