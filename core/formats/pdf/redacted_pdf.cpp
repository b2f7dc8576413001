#include "core/formats/pdf/redacted_pdf.h"

#include "core/domain/error.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>

#include <cmath>
#include <memory>

namespace taizhang::formats {

namespace {

constexpr int dotsPerInch = 200;
constexpr double pointsPerInch = 72;
constexpr int longestSide = 5000; // dots; a page may claim to be a banner
constexpr int mostPages = 1000;

QImage onWhite(const QImage &picture)
{
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, picture);
    return sheet;
}

// Whole dots, outwards: nothing of a letter may look out.
void burn(QImage &sheet, const QList<QRectF> &boxes)
{
    QPainter painter(&sheet);
    for (const auto &box : boxes) {
        const QRectF dots(box.x() * sheet.width(), box.y() * sheet.height(), box.width() * sheet.width(),
                          box.height() * sheet.height());
        painter.fillRect(dots.toAlignedRect(), Qt::black);
    }
}

QImage rendered(QPdfDocument &pdf, int page)
{
    const auto points = pdf.pagePointSize(page);
    QSizeF dots = points * (dotsPerInch / pointsPerInch);
    if (const auto longest = qMax(dots.width(), dots.height()); longest > longestSide)
        dots *= longestSide / longest;
    const auto drawn =
        points.isEmpty()
            ? QImage()
            : pdf.render(page, QSize(int(std::ceil(dots.width())), int(std::ceil(dots.height()))));
    if (drawn.isNull())
        throw domain::Error(
            tr("第 %1 页画不出来，没有做成脱敏件，原件完好：请核对原件，或用别的程序处理后再存入。")
                .arg(page + 1));
    return onWhite(drawn);
}

/// Sheets of one PDF, each filled by a picture.
class PictureSheets
{
public:
    PictureSheets() : m_buffer(&m_bytes) { m_buffer.open(QIODevice::WriteOnly); }

    void add(const QImage &picture, const QSizeF &points)
    {
        const QPageLayout layout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                                 QPageLayout::Portrait, {});
        if (!m_writer) {
            m_writer = std::make_unique<QPdfWriter>(&m_buffer);
            m_writer->setResolution(dotsPerInch);
            m_writer->setPageLayout(layout);
            m_painter.begin(m_writer.get());
        } else {
            m_writer->setPageLayout(layout);
            m_writer->newPage();
        }
        m_painter.drawImage(QRectF(0, 0, m_writer->width(), m_writer->height()), picture);
    }
    QByteArray take()
    {
        m_painter.end();
        m_writer.reset();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

QByteArray redactedPages(const QString &path, const QList<QList<QRectF>> &boxes,
                         const platform::Progress &progress)
{
    QPdfDocument pdf;
    if (pdf.load(path) != QPdfDocument::Error::None || pdf.pageCount() == 0)
        throw domain::Error(
            tr("这份 PDF 读不出来，没有做成脱敏件，原件完好：请向提供单位索要能打开的文件。"));
    if (pdf.pageCount() > mostPages)
        throw domain::Error(
            tr("这份 PDF 有 %1 页，超过 %2 页，没有做成脱敏件，原件完好：请分成几份后再处理。")
                .arg(pdf.pageCount())
                .arg(mostPages));
    PictureSheets sheets;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止，没有做成脱敏件，原件没有改动。"));
        auto sheet = rendered(pdf, page);
        burn(sheet, boxes.value(page));
        sheets.add(sheet, pdf.pagePointSize(page));
        progress.report(page + 1, pdf.pageCount());
    }
    return sheets.take();
}

QByteArray redactedPicture(const QString &path, const QList<QRectF> &boxes)
{
    auto sheet = onWhite(readScan(path));
    if (qMax(sheet.width(), sheet.height()) > longestSide)
        sheet = sheet.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    burn(sheet, boxes);
    const auto paper = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const auto turned = sheet.width() > sheet.height() ? paper.transposed() : paper;
    PictureSheets sheets;
    sheets.add(sheet, QSizeF(sheet.size()).scaled(turned, Qt::KeepAspectRatio));
    return sheets.take();
}

} // namespace

bool canBeRedacted(const QString &mediaType)
{
    return mediaType == QLatin1String("application/pdf") || mediaType.startsWith(QLatin1String("image/"));
}

QByteArray redactedPdf(const QString &path, const QString &mediaType, const QList<QList<QRectF>> &boxes,
                       const platform::Progress &progress)
{
    return mediaType == QLatin1String("application/pdf") ? redactedPages(path, boxes, progress)
                                                         : redactedPicture(path, boxes.value(0));
}

} // namespace taizhang::formats
