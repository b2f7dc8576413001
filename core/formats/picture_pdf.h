#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace taizhang::formats {

/// Qt refuses pictures beyond 128 MB; from now on it takes 512 MB, since a scan of 50 megapixels takes 200.
void allowScans();

/// A picture such as a scan, turned as its EXIF data says, at its own size. Throws domain::Error.
QImage readScan(const QString &path);

/// As large as `sheet` allows and in its middle.
void paintScan(QPainter &painter, const QImage &scan, const QRectF &sheet);

/// The picture on one sheet of A4, upright or on its side as the picture is. Throws domain::Error.
QByteArray pdfOfPicture(const QString &path, const QString &title);

} // namespace taizhang::formats
