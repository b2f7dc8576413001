#include "ui/reports/printable_pages.h"

#include "core/domain/error.h"
#include "core/formats/pdf/drawn_page.h"
#include "core/formats/pdf/picture_pdf.h"
#include "ui/shared/tr.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QSet>

namespace taizhang::ui {

using domain::Error;
using workflow::StandingReport;

namespace {

constexpr QSizeF a4(210, 297);

class LaidOutPages : public PrintablePages
{
public:
    explicit LaidOutPages(report::LaidOutReport report) : m_report(std::move(report)) {}

    int count() const override { return static_cast<int>(m_report.pages.size()); }
    QSizeF sheet(int) const override { return m_report.sheet; }
    void paint(QPainter &painter, int page, const QRectF &target) override
    {
        m_report.paintPage(painter, page, target);
    }

private:
    report::LaidOutReport m_report;
};

class LetterPages : public LaidOutPages
{
public:
    explicit LetterPages(const report::LaidOutReport &letters) : LaidOutPages(letters)
    {
        for (const auto &bookmark : letters.bookmarks)
            if (bookmark.level == 0)
                m_firstPages.insert(bookmark.page);
    }

    bool beginsSheet(int page) const override { return m_firstPages.contains(page); }

private:
    QSet<int> m_firstPages;
};

class PdfPages : public PrintablePages
{
public:
    explicit PdfPages(const StandingReport &standing) : m_pdf(formats::openPdf(standing.path))
    {
        if (!m_pdf)
            throw Error(
                tr("文件“%1”无法显示，可能已损坏或设有密码，台账内容没有改动：请换一份可以打开的 PDF。")
                    .arg(standing.name));
    }

    int count() const override { return int(m_pdf->pages().size()); }
    QSizeF sheet(int page) const override { return m_pdf->pages().at(page) / 72 * 25.4; }
    void paint(QPainter &painter, int page, const QRectF &target) override
    {
        const auto pixels = painter.combinedTransform().mapRect(target).size().toSize();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_pdf->image(page, pixels));
    }

private:
    const std::unique_ptr<formats::OpenPdf> m_pdf;
};

class ScanPage : public PrintablePages
{
public:
    explicit ScanPage(const StandingReport &standing) : m_scan(formats::readScan(standing.path)) {}

    int count() const override { return 1; }
    QSizeF sheet(int) const override { return m_scan.width() > m_scan.height() ? a4.transposed() : a4; }
    void paint(QPainter &painter, int, const QRectF &target) override
    {
        formats::paintScan(painter, m_scan, target);
    }

private:
    QImage m_scan;
};

} // namespace

QImage PrintablePages::image(int page, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, page, QRectF(QPointF(), QSizeF(pixels)));
    return image;
}

std::shared_ptr<PrintablePages> printablePages(report::LaidOutReport pages)
{
    return std::make_shared<LaidOutPages>(std::move(pages));
}

std::shared_ptr<PrintablePages> printableLetters(const report::LaidOutReport &pages)
{
    return std::make_shared<LetterPages>(pages);
}

std::shared_ptr<PrintablePages> printablePages(const workflow::ReportPages &report)
{
    if (const auto *laidOut = std::get_if<report::LaidOutReport>(&report.content))
        return printablePages(*laidOut);
    const auto &standing = std::get<StandingReport>(report.content);
    if (standing.isPdf())
        return std::make_shared<PdfPages>(standing);
    return std::make_shared<ScanPage>(standing);
}

void printPages(QPrinter &printer, PrintablePages &pages, int from, int to, bool bothSides,
                const platform::Progress &progress)
{
    printer.setFullPage(true);
    printer.setPageMargins({}, QPageLayout::Millimeter);
    const auto turn = [&](int page) {
        const auto sheet = pages.sheet(page);
        printer.setPageOrientation(sheet.width() > sheet.height() ? QPageLayout::Landscape
                                                                  : QPageLayout::Portrait);
    };
    turn(from);
    QPainter painter;
    const auto failed = [&] {
        return Error(tr("打印机“%1”没有接受打印任务，台账内容没有改动：请检查打印机是否开机、联机后重试。")
                         .arg(printer.printerName()));
    };
    if (!painter.begin(&printer))
        throw failed();
    bool onFront = true;
    const auto turnOver = [&] {
        onFront = !onFront;
        if (!printer.newPage())
            throw failed();
    };
    for (int page = from; page <= to; ++page) {
        if (progress.isCancelled()) {
            printer.abort();
            throw domain::Cancelled(tr("已停止打印，已送出的页可能仍会印出。"));
        }
        if (page > from) {
            if (bothSides && onFront && pages.beginsSheet(page))
                turnOver();
            turn(page);
            turnOver();
        }
        // Full size where paper and page agree, and never distorted where they do not.
        const QRectF paper(printer.pageLayout().fullRectPixels(printer.resolution()));
        QRectF target({}, pages.sheet(page).scaled(paper.size(), Qt::KeepAspectRatio));
        target.moveCenter(paper.center());
        pages.paint(painter, page, target);
        progress.report(page - from + 1, to - from + 1);
    }
    if (!painter.end())
        throw failed();
}

} // namespace taizhang::ui
