#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace taizhang::formats {

/// Of a picture once it is unpacked, in bytes: a scan of 50 megapixels takes 200 MB.
constexpr qint64 largestPicture = 512LL << 20;
/// Qt refuses pictures beyond 128 MB; from now on it takes `largestPicture`.
void allowScans();

/// Why a picture cannot be had, in a few words of a sentence: too large, or of a kind for which Qt has no
/// plugin on this machine (WebP without qt6-image-formats-plugins); empty when nothing is known against it.
/// Reads its head alone.
QString pictureTrouble(const QString &path);

/// 图片太大（30000×30000 像素），…
QString tooLargeWords(const QSize &size);

/// A picture such as a scan, turned as its EXIF data says, at its own size. Throws domain::Error.
QImage readScan(const QString &path);

/// As large as `sheet` allows and in its middle.
void paintScan(QPainter &painter, const QImage &scan, const QRectF &sheet);

/// The picture on one sheet of A4, upright or on its side as the picture is. Throws domain::Error.
QByteArray pdfOfPicture(const QString &path, const QString &title);

} // namespace taizhang::formats
