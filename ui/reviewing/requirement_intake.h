#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace taizhang::exchange {
struct RequirementList;
}

namespace taizhang::ui {

class FileChooser;
class Ledger;
class ProgressRunner;

/// Tables of 报送任务 that were handed out, filled in and come back. What one would change is shown first,
/// row by row, and taken as one undoable step.
class RequirementIntake : public QObject
{
    Q_OBJECT

public:
    RequirementIntake(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                      QWidget *window);

    void chooseFile();

private:
    void readFile(const QString &path);
    void take(const exchange::RequirementList &list);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace taizhang::ui
