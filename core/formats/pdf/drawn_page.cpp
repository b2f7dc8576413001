#include "core/formats/pdf/drawn_page.h"

#include "core/formats/pdf/page_tree.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/formats/pictures/tiff_pages.h"

#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <cmath>

namespace taizhang::formats {

namespace {

constexpr int tallestPage = 6000; // pixels; a page may claim to be a banner
constexpr double pointsPerInch = 72;

QSize pageSize(const QSizeF &points, int width)
{
    return {width, std::clamp(qRound(points.height() * width / points.width()), 1, tallestPage)};
}

QSize sheetSize(const QSizeF &points)
{
    QSizeF dots = points * (sheetDotsPerInch / pointsPerInch);
    if (const auto longest = std::max(dots.width(), dots.height()); longest > longestSheet)
        dots *= longestSheet / longest;
    return {int(std::ceil(dots.width())), int(std::ceil(dots.height()))};
}

/// `sizeOf`: pixels, by the points of the page.
template <class SizeOf>
DrawnPage rendered(const QString &path, int page, SizeOf sizeOf)
{
    DrawnPage result;
    if (hasLoopedPageTree(path))
        return result;
    QPdfDocument document;
    const auto error = document.load(path);
    result.needsPassword = error == QPdfDocument::Error::IncorrectPassword;
    if (error != QPdfDocument::Error::None || document.pageCount() == 0)
        return result;
    result.pageCount = document.pageCount();
    result.page = std::clamp(page, 0, result.pageCount - 1);
    result.points = document.pagePointSize(result.page);
    if (result.points.isEmpty())
        return result;
    const auto drawn = document.render(result.page, sizeOf(result.points));
    if (drawn.isNull())
        return result;
    // QPdfDocument leaves the paper transparent.
    result.image = QImage(drawn.size(), QImage::Format_RGB32);
    result.image.fill(Qt::white);
    QPainter(&result.image).drawImage(0, 0, drawn);
    return result;
}

} // namespace

DrawnPage renderPdfPage(const QString &path, int page, int width)
{
    return rendered(path, page, [width](const QSizeF &points) { return pageSize(points, width); });
}

DrawnPage renderPdfInto(const QString &path, int page, QSize pixels)
{
    if (std::max(pixels.width(), pixels.height()) > longestSheet)
        pixels.scale(longestSheet, longestSheet, Qt::KeepAspectRatio);
    return rendered(path, page, [pixels](const QSizeF &) { return pixels; });
}

QList<QSizeF> pdfPageSizes(const QString &path)
{
    QPdfDocument document;
    if (hasLoopedPageTree(path) || document.load(path) != QPdfDocument::Error::None)
        return {};
    QList<QSizeF> sizes;
    for (int page = 0; page < document.pageCount(); ++page)
        sizes << document.pagePointSize(page);
    return sizes;
}

DrawnPage renderPdfSheet(const QString &path, int page)
{
    return rendered(path, page, sheetSize);
}

QImage readPicture(const QString &path, int longestSide)
{
    allowScans();
    QImage image;
    if (TiffPages::isTiff(path)) {
        image = TiffPages(path).read(0, largestPicture);
    } else {
        QImageReader reader(path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        // A JPEG is read at an eighth, a quarter or half of its size, which takes as much less time.
        const auto size = reader.size();
        if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
            reader.setScaledSize(
                size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
        image = reader.read();
    }
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace taizhang::formats
