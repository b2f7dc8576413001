#pragma once

#include "core/workflow/workspace/workspace_session.h"
#include "ui/shared/native_file_chooser.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

class QWidget;

namespace taizhang::ui {
class ErrorReporter;
class MainWindow;
class StartPage;
} // namespace taizhang::ui

namespace taizhang::app {

/// The only place that wires the window's objects together: settings, look, start page, window of a
/// workspace.
class Composition : public QObject
{
    Q_OBJECT

public:
    explicit Composition(QApplication &application);
    ~Composition() override;

    /// Opens the workspace in `folder`; with an empty one the last one used, and where there is none the
    /// start page.
    void start(const QString &folder);

private:
    /// Its own reporter of failures.
    ui::ErrorReporter &showStartPage();
    bool open(const QString &folder, ui::ErrorReporter &errors);
    bool create(const QString &folder, ui::ErrorReporter &errors);
    /// Throws what opening throws; the window before is closed only when the new one is there.
    void reopen(const QString &folder, const QString &sentence);
    void openWindow(const QString &folder, workflow::WorkspaceSession::Purpose purpose =
                                               workflow::WorkspaceSession::Purpose::WriteOrRead);
    void setLightness(ui::Theme::Lightness lightness);

    QSettings m_settings;
    ui::Theme m_theme;
    ui::NativeFileChooser m_chooser{m_settings};
    ui::RecentWorkspaces m_recent;
    std::unique_ptr<ui::StartPage> m_startPage;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace taizhang::app
