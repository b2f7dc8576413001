#pragma once

#include "core/platform/progress.h"
#include "core/workflow/reports/report_export.h"

#include <QImage>
#include <QSizeF>

#include <memory>

class QPainter;
class QPrinter;

namespace taizhang::ui {

/// Pages that screen and printer paint alike. Pages count from 0. One thread at a time.
class PrintablePages
{
public:
    virtual ~PrintablePages() = default;

    virtual int count() const = 0;
    /// Of the paper, in mm.
    virtual QSizeF sheet(int page) const = 0;
    /// Paints the page so that `target` (device units of the painter) is its whole sheet.
    virtual void paint(QPainter &painter, int page, const QRectF &target) = 0;
    /// Must stand on the front of a sheet, since what is before it goes to somebody else.
    virtual bool beginsSheet(int) const { return false; }

    /// The page in black on white.
    QImage image(int page, QSize pixels);
};

std::shared_ptr<PrintablePages> printablePages(report::LaidOutReport pages);

/// Letters to several units, each of which begins with its title.
std::shared_ptr<PrintablePages> printableLetters(const report::LaidOutReport &pages);

/// Opens what stands for the report, or takes the laid out pages. Throws domain::Error.
std::shared_ptr<PrintablePages> printablePages(const workflow::ReportPages &report);

/// Paints the pages `from`–`to` (from 0) onto the printer's sheets; where it prints on both sides, the back
/// before a page that begins a sheet stays empty. Throws domain::Error, or Cancelled.
void printPages(QPrinter &printer, PrintablePages &pages, int from, int to, bool bothSides,
                const platform::Progress &progress);

} // namespace taizhang::ui
