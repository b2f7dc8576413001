#pragma once

#include "core/workflow/reports/report_return.h"
#include "ui/reports/page_output.h"

#include <QPointer>

#include <optional>

class QWidget;

namespace taizhang::ui {

class FileChooser;
class ProgressRunner;
class ReportEditor;

/// What is done with a 情况说明 as a whole: preview, print, PDF, a file in its place. Serves the window's
/// menu and the buttons of every ReportEditor.
class ReportActions : public QObject
{
    Q_OBJECT

public:
    ReportActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window);

    /// Listens to the buttons of an editor.
    void serve(ReportEditor &editor);

public slots:
    /// Makes changes of what was typed in any editor, now.
    void commitTyping();
    /// The whole indicator on show; each row has buttons of its own.
    void previewCurrent();
    void exportCurrent();

    void preview(int indicator, std::optional<int> row);
    void exportAs(int indicator, std::optional<int> row, taizhang::workflow::ReportFormat format);
    /// Asks for an edited .docx of the indicator on show, compares, and takes over what is chosen.
    void readBackCurrent();
    void readBack(int indicator, std::optional<int> row);
    /// kind: finished or sealed.
    void chooseStandingFile(taizhang::domain::TaskId task, const QString &kind);

private:
    void takeStandingFile(domain::TaskId task, const QString &file, const QString &kind, int indicator);
    void readUnitFile(const QPointer<ReportEditor> &editor, domain::UnitId unit, const QString &file);
    void chooseUnitFile(ReportEditor &editor, domain::UnitId unit);
    void save(const workflow::ReportFile &report);
    /// Reads and compares it, unless a mark of secrecy in it was not looked at by a person.
    void compareReturned(const QString &file, int indicator, std::optional<int> row,
                         workflow::SecretsLooked looked);
    void showReturned(const QString &file, const workflow::ReturnedReport &returned);
    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QWidget *m_window;
    PageOutput m_output;
};

} // namespace taizhang::ui
