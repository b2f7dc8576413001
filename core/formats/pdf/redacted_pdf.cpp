#include "core/formats/pdf/redacted_pdf.h"

#include "core/domain/error.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace taizhang::formats {

namespace {

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

// What has no size on paper is made to fit A4.
QSizeF paperOf(const DrawnPage &drawn)
{
    if (!drawn.points.isEmpty())
        return drawn.points;
    const auto a4 = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const QSizeF size(drawn.image.size());
    return size.scaled(size.width() > size.height() ? a4.transposed() : a4, Qt::KeepAspectRatio);
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
            m_writer->setResolution(sheetDotsPerInch);
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

} // namespace

bool canBeRedacted(const QString &mediaType)
{
    return mediaType == QLatin1String("application/pdf") || mediaType.startsWith(QLatin1String("image/"));
}

QByteArray redactedPdf(const SheetSource &draw, const QList<QList<QRectF>> &boxes,
                       const platform::Progress &progress)
{
    PictureSheets sheets;
    for (int page = 0, all = 1; page < all; ++page) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止，没有做成脱敏件，原件没有改动。"));
        const auto drawn = draw(page);
        if (drawn.image.isNull())
            throw domain::Error(
                tr("第 %1 页画不出来，没有做成脱敏件，原件完好：请核对原件，或用别的程序处理后再存入。")
                    .arg(page + 1));
        all = drawn.pageCount;
        if (all > mostPages)
            throw domain::Error(
                tr("这份 PDF 有 %1 页，超过 %2 页，没有做成脱敏件，原件完好：请分成几份后再处理。")
                    .arg(all)
                    .arg(mostPages));
        auto sheet = onWhite(drawn.image);
        burn(sheet, boxes.value(page));
        sheets.add(sheet, paperOf(drawn));
        progress.report(page + 1, all);
    }
    return sheets.take();
}

} // namespace taizhang::formats
