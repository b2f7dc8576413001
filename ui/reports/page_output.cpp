#include "ui/reports/page_output.h"

#include "ui/reports/printable_pages.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QPointer>

namespace taizhang::ui {

using workflow::ReportPages;

namespace {

struct Opened
{
    ReportPages pages;
    std::shared_ptr<PrintablePages> printable;
};

} // namespace

PageOutput::PageOutput(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window)
    : QObject(window), m_ledger(ledger), m_chooser(chooser), m_runner(runner), m_window(window)
{
}

void PageOutput::preview(const QString &title, Make make, Dress dress, Release release)
{
    m_runner.run<Opened>(
        title,
        [make = std::move(make)](const platform::Progress &) {
            auto pages = make();
            auto printable = printablePages(pages);
            return Opened{std::move(pages), std::move(printable)};
        },
        [this, dress = std::move(dress), release = std::move(release)](const Opened &opened) {
            show(opened.pages, opened.printable, dress, release);
        });
}

void PageOutput::exportPdf(const QString &title, Make make)
{
    m_runner.run<ReportPages>(
        title, [make = std::move(make)](const platform::Progress &) { return make(); },
        [this](const ReportPages &pages) { save(pages, nullptr); });
}

void PageOutput::show(const ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
                      const Dress &dress, const Release &release)
{
    auto *preview = new ReportPreview(pages.title, printable, pages.remarks, m_ledger.errors(), m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->follow(m_runner);
    connect(preview, &ReportPreview::printWanted, this,
            [=, this] { print(pages, printable, preview, release); });
    connect(preview, &ReportPreview::exportWanted, this, [=, this] { save(pages, preview, release); });
    if (dress)
        dress(*preview);
    preview->open();
}

void PageOutput::save(const ReportPages &pages, ReportPreview *preview, const Release &release)
{
    auto *parent = preview ? static_cast<QWidget *>(preview) : m_window;
    const auto file = m_chooser.saveFile(parent, tr("导出%1").arg(pages.title), pages.suggestedName,
                                         tr("PDF 文件 (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto write = [this, pages, file, preview = QPointer<ReportPreview>(preview)] {
        m_runner.run<bool>(
            tr("导出%1").arg(pages.title),
            [pages, file](const platform::Progress &) {
                workflow::writeReportPdf(pages, file);
                return true;
            },
            [this, pages, file, preview](bool) {
                const auto said = tr("已导出%1：%2").arg(pages.title, QDir::toNativeSeparators(file));
                // What is to be looked at stands above the pages.
                if (preview)
                    preview->say(said);
                emit m_ledger.remarked(said);
            });
    };
    released(release, write);
}

void PageOutput::print(const ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
                       ReportPreview *preview, const Release &release)
{
    printWithDialog(
        pages.title, printable, m_runner, preview, this,
        [this, pages, preview = QPointer<ReportPreview>(preview)] {
            const auto said = tr("%1已送到打印机。").arg(pages.title);
            if (preview)
                preview->say(said);
            emit m_ledger.remarked(said);
        },
        {}, release);
}

} // namespace taizhang::ui
