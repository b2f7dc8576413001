#pragma once

#include "core/workflow/workspace_session.h"
#include "ui/shared/file_chooser.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace taizhang::ui {

/// The window of one open workspace: navigation, indicator page, evidence; menus and the status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<workflow::WorkspaceSession> session, FileChooser &chooser, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;
};

} // namespace taizhang::ui
