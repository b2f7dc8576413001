#include "core/formats/pdf/picture_pdf.h"

#include "core/domain/error.h"
#include "core/formats/files/media_type.h"
#include "core/formats/pictures/tiff_pages.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

namespace taizhang::formats {

void allowScans()
{
    static std::once_flag allowed;
    std::call_once(allowed, [] { QImageReader::setAllocationLimit(int(largestPicture >> 20)); });
}

namespace {

/// The media type of a picture for which Qt has no plugin here; empty where it has one.
QString unknownKind(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto type = inspectContent(file, QFileInfo(path).fileName()).mediaType;
    const bool isKnown = !type.startsWith(QStringLiteral("image/")) ||
                         QImageReader::supportedMimeTypes().contains(type.toLatin1());
    return isKnown ? QString() : type;
}

} // namespace

QString pictureTrouble(const QString &path)
{
    if (const auto kind = unknownKind(path); !kind.isEmpty())
        return QStringLiteral("这台电脑不能读这种图片（%1），请另存为 PNG 或 JPG").arg(kind);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const auto size = reader.size();
    const auto depth = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    // A JPEG is kept as it is and never unpacked.
    if (size.isEmpty() || reader.format() == "jpeg")
        return {};
    return qint64(size.width()) * size.height() * qMax<int>(depth, 8) / 8 > largestPicture
               ? tooLargeWords(size)
               : QString();
}

QString tooLargeWords(const QSize &size)
{
    return QStringLiteral("图片太大（%1×%2 像素），请缩小或另存为 JPG、PDF")
        .arg(size.width())
        .arg(size.height());
}

QImage readScan(const QString &path)
{
    allowScans();
    QImage scan;
    QString why;
    if (TiffPages::isTiff(path)) {
        scan = TiffPages(path).read(0, largestPicture);
    } else {
        QImageReader reader(path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        scan = reader.read();
        why = reader.errorString();
    }
    if (scan.isNull())
        throw domain::Error(tr("图片“%1”无法读取，台账内容没有改动：请换成 PDF 或重新扫描后再放入。")
                                .arg(QFileInfo(path).fileName()),
                            why);
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
