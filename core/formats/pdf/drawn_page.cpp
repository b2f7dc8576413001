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

QImage overWhite(const QImage &drawn)
{
    if (drawn.isNull())
        return {};
    // QPdfDocument leaves the paper transparent.
    QImage image(drawn.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, drawn);
    return image;
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
    result.image = overWhite(document.render(result.page, sizeOf(result.points)));
    return result;
}

class LoadedPdf : public OpenPdf
{
public:
    explicit LoadedPdf(const QString &path)
    {
        if (hasLoopedPageTree(path) || m_document.load(path) != QPdfDocument::Error::None)
            return;
        for (int page = 0; page < m_document.pageCount(); ++page)
            m_pages << m_document.pagePointSize(page);
    }

    const QList<QSizeF> &pages() const override { return m_pages; }
    QImage image(int page, QSize pixels) override
    {
        if (std::max(pixels.width(), pixels.height()) > longestSheet)
            pixels.scale(longestSheet, longestSheet, Qt::KeepAspectRatio);
        return overWhite(m_document.render(page, pixels));
    }

private:
    QPdfDocument m_document;
    QList<QSizeF> m_pages;
};

} // namespace

DrawnPage renderPdfPage(const QString &path, int page, int width)
{
    return rendered(path, page, [width](const QSizeF &points) { return pageSize(points, width); });
}

std::unique_ptr<OpenPdf> openPdf(const QString &path)
{
    auto pdf = std::make_unique<LoadedPdf>(path);
    return pdf->pages().isEmpty() ? nullptr : std::move(pdf);
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
