#pragma once

#include "core/workflow/reports/report_export.h"
#include "ui/reports/print_job.h"
#include "ui/shared/ledger.h"

#include <QObject>

#include <functional>

class QWidget;

namespace taizhang::ui {

class FileChooser;
class PrintablePages;
class ProgressRunner;
class ReportPreview;

/// What is done with pages, whatever is on them: preview, print, PDF. The work runs off the window's thread.
class PageOutput : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PageOutput(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window);

    /// Runs on another thread; may block and throw domain::Error.
    using Make = std::function<workflow::ReportPages()>;
    /// What else can be done in a preview; called when it is made.
    using Dress = std::function<void(ReportPreview &preview)>;
    /// `title` says what is being done, as in 预览第20项情况说明. The pages may be looked at as they are;
    /// `release` comes before they are printed or saved.
    void preview(const QString &title, Make make, Dress dress = {}, Release release = {});
    void exportPdf(const QString &title, Make make);

private:
    void show(const workflow::ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
              const Dress &dress, const Release &release);
    /// Both say what came of it in the preview, too, when it is there.
    void save(const workflow::ReportPages &pages, ReportPreview *preview, const Release &release = {});
    void print(const workflow::ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
               ReportPreview *preview, const Release &release);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QWidget *m_window;
};

} // namespace taizhang::ui
