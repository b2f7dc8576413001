#pragma once

#include <QImage>
#include <QString>

namespace taizhang::formats {

/// A page of a PDF as a picture, or why there is none. Pages count from 0.
struct PdfPage
{
    QImage image;
    int page = 0;
    int pageCount = 0;
    bool needsPassword = false;
};
/// Renders one page over white, `width` pixels wide; a null image when the file cannot be read. Any thread
/// may call.
PdfPage renderPdfPage(const QString &path, int page, int width);

/// A picture turned as its EXIF data says, its longer side at most so many pixels; null when it cannot be
/// read. Any thread may call.
QImage readPicture(const QString &path, int longestSide);

} // namespace taizhang::formats
