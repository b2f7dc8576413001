#include "ui/reports/page_output.h"

#include "ui/reports/printable_pages.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>

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

void PageOutput::preview(const QString &title, Make make, const PreviewOffer &offer)
{
    m_runner.run<Opened>(
        title,
        [make = std::move(make)](const platform::Progress &) {
            auto pages = make();
            auto printable = printablePages(pages);
            return Opened{std::move(pages), std::move(printable)};
        },
        [this, offer](const Opened &opened) { show(opened.pages, opened.printable, offer); });
}

void PageOutput::exportPdf(const QString &title, Make make)
{
    m_runner.run<ReportPages>(
        title, [make = std::move(make)](const platform::Progress &) { return make(); },
        [this](const ReportPages &pages) { savePdf(pages, nullptr); });
}

void PageOutput::show(const ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
                      const PreviewOffer &offer)
{
    auto *preview = new ReportPreview(pages.title, printable, pages.remarks, m_ledger.errors(), m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->follow(m_runner);
    connect(preview, &ReportPreview::printWanted, this,
            [=, this, release = offer.release] { print(pages, printable, preview, release); });
    connect(preview, &ReportPreview::exportWanted, this,
            [=, this, release = offer.release] { savePdf(pages, preview, release); });
    if (const auto &table = offer.table) {
        auto *button = preview->addButton("previewSaveTable", tr("存为表格(&T)…"),
                                          table->tip.isEmpty() ? tr("存为 xlsx 表格") : table->tip);
        connect(button, &QPushButton::clicked, this,
                [=, this, title = pages.title, table = *table, release = offer.release] {
                    const auto file = m_chooser.saveFile(preview, tr("%1存为表格").arg(title),
                                                         table.suggestedName, tr("Excel 表格 (*.xlsx)"));
                    if (!file.isEmpty())
                        save(title, file, table.write, sayIn(preview), release);
                });
    }
    if (offer.dress)
        offer.dress(*preview);
    preview->open();
}

void PageOutput::savePdf(const ReportPages &pages, ReportPreview *preview, const Release &release)
{
    auto *parent = preview ? static_cast<QWidget *>(preview) : m_window;
    const auto file = m_chooser.saveFile(parent, tr("导出%1").arg(pages.title), pages.suggestedName,
                                         tr("PDF 文件 (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto write = [pages](const QString &name) {
        workflow::writeReportPdf(pages, name);
        return QStringList(); // what is to be looked at stands above the pages
    };
    save(pages.title, file, write, sayIn(preview), release);
}

PageOutput::Say PageOutput::sayIn(ReportPreview *preview)
{
    return [preview = QPointer<ReportPreview>(preview)](const QString &said, const QStringList &) {
        if (preview)
            preview->say(said);
    };
}

void PageOutput::save(const QString &name, const QString &file, const WriteFile &write, const Say &say,
                      const Release &release)
{
    released(release, [=, this] {
        m_runner.run<QStringList>(
            tr("导出%1").arg(name), [write, file](const platform::Progress &) { return write(file); },
            [this, name, file, say](const QStringList &remarks) {
                const auto said = tr("已导出%1：%2").arg(name, QDir::toNativeSeparators(file));
                if (say)
                    say(said, remarks);
                emit m_ledger.remarked((QStringList{said} + remarks).join(QLatin1Char(' ')));
            });
    });
}

void PageOutput::print(const ReportPages &pages, const std::shared_ptr<PrintablePages> &printable,
                       ReportPreview *preview, const Release &release)
{
    printWithDialog(
        pages.title, printable, m_runner, preview, this,
        [this, preview = QPointer<ReportPreview>(preview)](const QString &said) {
            if (preview)
                preview->say(said);
            emit m_ledger.remarked(said);
        },
        {}, release);
}

} // namespace taizhang::ui
