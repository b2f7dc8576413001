#include "ui/reports/print_job.h"

#include "ui/reports/printable_pages.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace taizhang::ui {

namespace {

/// The paper that a page is made for, upright as printers name it.
QPageSize paperOf(QSizeF sheet)
{
    if (sheet.width() > sheet.height())
        sheet.transpose();
    return QPageSize(sheet, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
}

void preset(QPrinter &printer, const PrintPresets &presets)
{
    if (presets.paper)
        printer.setPageSize(QPageSize(*presets.paper));
    printer.setDuplex(presets.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setColorMode(presets.grey ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCopyCount(presets.copies);
    printer.setCollateCopies(presets.collate);
}

QString printedWords(const QString &title, const QString &file)
{
    return file.isEmpty() ? tr("%1已送到打印机。").arg(title)
                          : tr("%1已打印到文件，没有送到打印机：%2")
                                .arg(title, QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath()));
}

} // namespace

void printWithDialog(const QString &title, const std::shared_ptr<PrintablePages> &pages,
                     ProgressRunner &runner, QWidget *parent, QObject *context,
                     const std::function<void(const QString &said)> &printed, const PrintPresets &presets,
                     const Release &release)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(paperOf(pages->sheet(0)));
    printer->setDocName(title);
    preset(*printer, presets);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages->count());
    QObject::connect(dialog, &QPrintDialog::finished, context,
                     [title, pages, printer, printed, release, &runner](int answer) {
                         if (answer != QDialog::Accepted)
                             return;
                         const bool some = printer->printRange() == QPrinter::PageRange;
                         const int from = some ? std::clamp(printer->fromPage(), 1, pages->count()) - 1 : 0;
                         const int to = some ? std::clamp(printer->toPage(), from + 1, pages->count()) - 1
                                             : pages->count() - 1;
                         released(release, [=, &runner] {
                             runner.run<bool>(
                                 tr("打印%1").arg(title),
                                 [=](const platform::Progress &progress) {
                                     printPages(*printer, *pages, from, to,
                                                printer->duplex() != QPrinter::DuplexNone, progress);
                                     return true;
                                 },
                                 [printed, said = printedWords(title, printer->outputFileName())](bool) {
                                     printed(said);
                                 });
                         });
                     });
    dialog->open();
}

void released(const Release &release, const std::function<void()> &then)
{
    if (release)
        release(then);
    else
        then();
}

} // namespace taizhang::ui
