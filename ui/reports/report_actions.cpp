#include "ui/reports/report_actions.h"

#include "core/workflow/filing.h"
#include "ui/reports/report_editor.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"

namespace taizhang::ui {

ReportActions::ReportActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_window(window)
    , m_output(ledger, chooser, runner, window)
{
}

void ReportActions::serve(ReportEditor &editor)
{
    connect(&editor, &ReportEditor::previewWanted, this, &ReportActions::preview);
    connect(&editor, &ReportEditor::exportWanted, this, &ReportActions::exportPdf);
    connect(&editor, &ReportEditor::standingFileWanted, this, &ReportActions::chooseStandingFile);
}

void ReportActions::commitTyping()
{
    for (auto *editor : m_window->findChildren<ReportEditor *>())
        editor->commitPending();
}

void ReportActions::previewCurrent()
{
    preview(m_ledger.current().number, std::nullopt);
}

void ReportActions::exportCurrent()
{
    exportPdf(m_ledger.current().number, std::nullopt);
}

void ReportActions::preview(int indicator, std::optional<int> row)
{
    commitTyping();
    m_output.preview(tr("预览第%1项情况说明").arg(indicator),
                     [&session = m_ledger.session(), indicator, row] {
                         return workflow::reportPages(session, indicator, row);
                     });
}

void ReportActions::exportPdf(int indicator, std::optional<int> row)
{
    commitTyping();
    m_output.exportPdf(tr("导出第%1项情况说明").arg(indicator),
                       [&session = m_ledger.session(), indicator, row] {
                           return workflow::reportPages(session, indicator, row);
                       });
}

void ReportActions::chooseStandingFile(domain::TaskId task, const QString &kind)
{
    const bool sealed = kind == QStringLiteral("sealed");
    const auto file = m_chooser.openFile(m_window, sealed ? tr("选择盖章扫描件") : tr("选择情况说明成品文件"),
                                         sealed ? tr("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp)")
                                                : tr("Word 或 PDF (*.docx *.doc *.wps *.pdf)"));
    if (file.isEmpty())
        return;
    auto &session = m_ledger.session();
    const auto title = sealed ? tr("放入情况说明盖章件") : tr("放入情况说明成品文件");
    m_runner.run<QString>(
        title,
        [&session, task, file, kind](const platform::Progress &progress) {
            return workflow::standForReport(session, task, file, kind, progress);
        },
        [this, title, indicator = m_ledger.current().number](const QString &step) {
            m_ledger.stepCommitted(title, indicator, step);
        });
}

} // namespace taizhang::ui
