#pragma once

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

namespace taizhang::formats {

/// A page of a PDF as a picture, or why there is none. Pages count from 0.
struct DrawnPage
{
    QImage image;
    int page = 0;
    int pageCount = 0;
    bool needsPassword = false;
    QSizeF points = {}; ///< of the page as it is printed
};
/// Renders one page over white, `width` pixels wide; a null image when the file cannot be read. Any thread
/// may call.
DrawnPage renderPdfPage(const QString &path, int page, int width);

/// Of all pages, in pt; none when the file cannot be read. Any thread may call.
QList<QSizeF> pdfPageSizes(const QString &path);

constexpr int sheetDotsPerInch = 200;
constexpr int longestSheet = 5000; ///< dots; a page may claim to be a banner
/// The same as fine as a scan is, for paper.
DrawnPage renderPdfSheet(const QString &path, int page);
/// The same in so many pixels, at most longestSheet of them.
DrawnPage renderPdfInto(const QString &path, int page, QSize pixels);

/// A picture turned as its EXIF data says, its longer side at most so many pixels; null when it cannot be
/// read. Any thread may call.
QImage readPicture(const QString &path, int longestSide);

} // namespace taizhang::formats
