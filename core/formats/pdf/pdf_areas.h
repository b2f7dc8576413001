#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

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
    bool more = false; ///< the search stopped after the first 1,000
};
/// Finds the words whatever the case and width of the letters, the blanks and the ends of lines between them.
/// None in a file that cannot be read. Any thread may call.
PdfHits findInPdf(const QString &path, const QString &words, const std::function<bool()> &cancelled = {});

/// Where personal data stands, by pages; none in scans. None in a file that cannot be read.
QList<QList<QRectF>> personalDataAreas(const QString &path, const std::function<bool()> &cancelled = {});

} // namespace taizhang::formats
