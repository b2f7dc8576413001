#pragma once

#include "core/workflow/report_export.h"
#include "ui/shared/ledger.h"

#include <QObject>

#include <optional>

class QWidget;

namespace taizhang::ui {

class FileChooser;
class PrintablePages;
class ProgressRunner;
class ReportEditor;
class ReportPreview;

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
    void exportPdf(int indicator, std::optional<int> row);
    /// kind: finished or sealed.
    void chooseStandingFile(taizhang::domain::TaskId task, const QString &kind);

private:
    void show(const workflow::ReportPages &pages, const std::shared_ptr<PrintablePages> &printable);
    /// Both say what came of it in the preview, too, when it is there.
    void save(const workflow::ReportPages &pages, ReportPreview *preview);
    void print(const workflow::ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
               ReportPreview *preview);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QWidget *m_window;
};

} // namespace taizhang::ui
