#include "core/formats/small_picture.h"

#include "core/formats/picture_pdf.h"
#include "core/formats/tiff_pages.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace taizhang::formats {

namespace {

constexpr int quality = 80;

QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_RGB32);
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, picture);
    return sheet;
}

QByteArray packed(QImage picture, int edge)
{
    if (picture.isNull())
        return {};
    if (qMax(picture.width(), picture.height()) > edge) // a format that does not say its size beforehand
        picture = picture.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(onWhite(picture)) ? bytes : QByteArray();
}

} // namespace

QByteArray smallPicture(const QString &path, int edge)
{
    if (TiffPages::isTiff(path))
        return packed(TiffPages(path).read(0, largestPicture), edge);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // A JPEG is read at an eighth, a quarter or half of its size, which takes as much less time.
    if (const auto size = reader.size(); qMax(size.width(), size.height()) > edge)
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return packed(reader.read(), edge);
}

} // namespace taizhang::formats
