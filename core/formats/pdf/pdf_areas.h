#pragma once

#include <QList>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPdfDocument;
QT_END_NAMESPACE

namespace taizhang::formats {

/// Where a stretch of a page's text stands, line by line, as fractions of the page from its upper left
/// corner; `begin` counts in QPdfDocument::getAllText().
QList<QRectF> pdfTextAreas(QPdfDocument &pdf, int page, qsizetype begin, qsizetype length);

/// Where words were found; pages count from 0.
struct PdfHit
{
    int page = 0;
    QList<QRectF> areas; ///< as above
    bool operator==(const PdfHit &) const = default;
};
struct PdfHits
{
    QList<PdfHit> hits;
    bool more = false;    ///< the search stopped after the first 1,000
    int pageCount = 0;    ///< of the whole file; 0 where it cannot be read
    bool skipped = false; ///< some pages were not searched; set by evidence::DocumentReader only
};
constexpr int mostPdfHits = 1000;
/// Finds the words whatever the case and width of the letters, the blanks and the ends of lines between them,
/// on up to `most` pages from `first` on. None in a file that cannot be read.
PdfHits findInPdf(const QString &path, const QString &words, int first, int most);

/// Where something stands, by pages from `first` on.
struct PageAreas
{
    int pageCount = 0; ///< of the whole file; 0 where it cannot be read
    QList<QList<QRectF>> pages;
};
/// Where personal data stands on up to `most` pages from `first` on; none in scans.
PageAreas personalDataAreas(const QString &path, int first, int most);

} // namespace taizhang::formats
