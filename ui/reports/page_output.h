#pragma once

#include "core/workflow/reports/report_export.h"
#include "ui/reports/print_job.h"
#include "ui/shared/ledger.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace taizhang::ui {

class FileChooser;
class PrintablePages;
class ProgressRunner;
class ReportPreview;

/// Runs on another thread; returns remarks, one sentence each; may throw domain::Error.
using WriteFile = std::function<QStringList(const QString &file)>;

/// What the pages say, as a table for a spreadsheet.
struct TableOffer
{
    QString suggestedName; ///< ends in .xlsx
    WriteFile write;
    QString tip = {}; ///< what is in it that is not on the pages
};

/// What a preview offers beside printing and PDF.
struct PreviewOffer
{
    std::optional<TableOffer> table = {};
    /// The pages may be looked at as they are; this comes before they are printed or saved.
    Release release = {};
    /// Called when the preview is made.
    std::function<void(ReportPreview &preview)> dress = {};
};

/// What is done with pages, whatever is on them: preview, print, PDF, spreadsheet. The work runs off the
/// window's thread.
class PageOutput : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PageOutput(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window);

    /// Runs on another thread; may block and throw domain::Error.
    using Make = std::function<workflow::ReportPages()>;
    /// `title` says what is being done, as in 预览第20项情况说明.
    void preview(const QString &title, Make make, const PreviewOffer &offer = {});
    void exportPdf(const QString &title, Make make);
    /// What became of a file, for a dialog that stands in front of the window's own words.
    using Say = std::function<void(const QString &said, const QStringList &remarks)>;
    /// Writes what is called `name` to a file that was chosen, after the release, and says so.
    void save(const QString &name, const QString &file, const WriteFile &write, const Say &say = {},
              const Release &release = {});

private:
    void show(const workflow::ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
              const PreviewOffer &offer);
    void savePdf(const workflow::ReportPages &pages, ReportPreview *preview, const Release &release = {});
    /// In the preview while it is there, above whose pages the remarks stand.
    static Say sayIn(ReportPreview *preview);
    void print(const workflow::ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
               ReportPreview *preview, const Release &release);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QWidget *m_window;
};

} // namespace taizhang::ui
