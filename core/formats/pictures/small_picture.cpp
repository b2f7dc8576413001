#include "core/formats/pictures/small_picture.h"

#include "core/formats/pdf/drawn_page.h"

#include <QBuffer>
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

} // namespace

QByteArray smallPicture(const QString &path, int edge)
{
    const auto picture = readPicture(path, edge);
    if (picture.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(onWhite(picture)) ? bytes : QByteArray();
}

} // namespace taizhang::formats
