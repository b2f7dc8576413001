#include "core/formats/picture_pdf.h"

#include "core/domain/error.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

namespace taizhang::formats {

void allowScans()
{
    static std::once_flag allowed;
    std::call_once(allowed, [] { QImageReader::setAllocationLimit(512); });
}

QImage readScan(const QString &path)
{
    allowScans();
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    auto scan = reader.read();
    if (scan.isNull())
        throw domain::Error(tr("图片“%1”无法读取，台账内容没有改动：请换成 PDF 或重新扫描后再放入。")
                                .arg(QFileInfo(path).fileName()),
                            reader.errorString());
    return scan;
}

void paintScan(QPainter &painter, const QImage &scan, const QRectF &sheet)
{
    QRectF target({0, 0}, QSizeF(scan.size()).scaled(sheet.size(), Qt::KeepAspectRatio));
    target.moveCenter(sheet.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, scan);
}

QByteArray pdfOfPicture(const QString &path, const QString &title)
{
    const auto scan = readScan(path);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setResolution(300);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(scan.width() > scan.height() ? QPageLayout::Landscape
                                                               : QPageLayout::Portrait);
        writer.setPageMargins({});
        QPainter painter(&writer);
        paintScan(painter, scan, QRectF(0, 0, writer.width(), writer.height()));
    }
    return bytes;
}

} // namespace taizhang::formats
