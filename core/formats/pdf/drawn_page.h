#pragma once

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

#include <memory>

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

constexpr int sheetDotsPerInch = 200;
constexpr int longestSheet = 5000; ///< dots; a page may claim to be a banner
/// The same as fine as a scan is, for paper.
DrawnPage renderPdfSheet(const QString &path, int page);

/// A PDF all of whose pages are drawn one after the other: read once, where the functions above read it for
/// each. One thread at a time may call.
class OpenPdf
{
public:
    OpenPdf() = default;
    virtual ~OpenPdf() = default;
    OpenPdf(const OpenPdf &) = delete;
    OpenPdf &operator=(const OpenPdf &) = delete;

    virtual const QList<QSizeF> &pages() const = 0; ///< their sizes in pt; at least one
    /// One page over white in so many pixels, at most longestSheet of them; null when it cannot be drawn.
    virtual QImage image(int page, QSize pixels) = 0;
};

/// None when the file cannot be read or has no pages. Any thread may call.
std::unique_ptr<OpenPdf> openPdf(const QString &path);

/// A picture turned as its EXIF data says, its longer side at most so many pixels; null when it cannot be
/// read. Any thread may call.
QImage readPicture(const QString &path, int longestSide);

} // namespace taizhang::formats
