#include "ui/reports/report_actions.h"

#include "core/workflow/filing.h"
#include "ui/reports/printable_pages.h"
#include "ui/reports/report_editor.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace taizhang::ui {

using workflow::ReportPages;

namespace {

struct Opened
{
    ReportPages pages;
    std::shared_ptr<PrintablePages> printable;
};

} // namespace

ReportActions::ReportActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window)
    : QObject(window), m_ledger(ledger), m_chooser(chooser), m_runner(runner), m_window(window)
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
    auto &session = m_ledger.session();
    m_runner.run<Opened>(
        tr("预览第%1项情况说明").arg(indicator),
        [&session, indicator, row](const platform::Progress &) {
            auto pages = workflow::reportPages(session, indicator, row);
            auto printable = printablePages(pages);
            return Opened{std::move(pages), std::move(printable)};
        },
        [this](const Opened &opened) { show(opened.pages, opened.printable); });
}

void ReportActions::show(const ReportPages &pages, const std::shared_ptr<PrintablePages> &printable)
{
    auto *preview = new ReportPreview(pages.title, printable, pages.remarks, m_ledger.errors(), m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &ReportPreview::printWanted, this,
            [this, pages, printable, preview] { print(pages, printable, preview); });
    connect(preview, &ReportPreview::exportWanted, this, [this, pages, preview] { save(pages, preview); });
    preview->open();
}

void ReportActions::exportPdf(int indicator, std::optional<int> row)
{
    commitTyping();
    auto &session = m_ledger.session();
    m_runner.run<ReportPages>(
        tr("导出第%1项情况说明").arg(indicator),
        [&session, indicator, row](const platform::Progress &) {
            return workflow::reportPages(session, indicator, row);
        },
        [this](const ReportPages &pages) { save(pages, nullptr); });
}

void ReportActions::save(const ReportPages &pages, ReportPreview *preview)
{
    auto *parent = preview ? static_cast<QWidget *>(preview) : m_window;
    const auto file = m_chooser.saveFile(parent, tr("导出%1").arg(pages.title), pages.suggestedName,
                                         tr("PDF 文件 (*.pdf)"));
    if (file.isEmpty())
        return;
    m_runner.run<bool>(
        tr("导出%1").arg(pages.title),
        [pages, file](const platform::Progress &) {
            workflow::writeReportPdf(pages, file);
            return true;
        },
        [this, pages, file, preview = QPointer<ReportPreview>(preview)](bool) {
            const auto said = tr("已导出%1：%2").arg(pages.title, QDir::toNativeSeparators(file));
            if (preview)
                preview->say(said);
            emit m_ledger.remarked((QStringList{said} + pages.remarks).join(QLatin1Char(' ')));
        });
}

void ReportActions::print(const ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
                          ReportPreview *preview)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(pages.title);
    auto *dialog = new QPrintDialog(printer.get(), preview);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, printable->count());
    connect(dialog, &QPrintDialog::finished, this, [this, pages, printable, printer, preview](int answer) {
        if (answer != QDialog::Accepted)
            return;
        const bool some = printer->printRange() == QPrinter::PageRange;
        const int from = some ? std::clamp(printer->fromPage(), 1, printable->count()) - 1 : 0;
        const int to =
            some ? std::clamp(printer->toPage(), from + 1, printable->count()) - 1 : printable->count() - 1;
        m_runner.run<bool>(
            tr("打印%1").arg(pages.title),
            [printer, printable, from, to](const platform::Progress &progress) {
                printPages(*printer, *printable, from, to, progress);
                return true;
            },
            [this, pages, preview = QPointer<ReportPreview>(preview)](bool) {
                const auto said = tr("%1已送到打印机。").arg(pages.title);
                if (preview)
                    preview->say(said);
                emit m_ledger.remarked(said);
            });
    });
    dialog->open();
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
