#pragma once

#include "core/storage/database/backup.h"

#include <QObject>

class QWidget;

namespace taizhang::ui {

class ErrorReporter;
class FileChooser;
class ProgressRunner;

/// Makes a new workspace of a backup: asks which and where to, and restores it with progress and cancel. Of
/// use on the start page, where no workspace is open, and in the window.
class Restoring : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object, which belongs to the window.
    Restoring(FileChooser &chooser, ProgressRunner &runner, ErrorReporter &errors, QWidget *window);

    /// Asks for a folder with backups, then for one of them.
    void chooseFromElsewhere();
    /// Asks for the folder of the new workspace; it is proposed beside `neighbour`, or among the user's
    /// documents.
    void restoreToNew(const storage::Backup &backup, const QString &neighbour = {});

signals:
    void restored(const QString &folder);

private:
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    ErrorReporter &m_errors;
    QWidget *m_window;
};

} // namespace taizhang::ui
