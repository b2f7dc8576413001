#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace taizhang::formats {

/// What stands in a PDF beside the text of its pages.
struct PdfAsides
{
    QStringList texts; ///< titles and properties, bookmarks, annotations, values of forms, names of files
    QList<std::pair<QString, QByteArray>> files; ///< attached to it, by the names that stand with them
    QStringList unread = {}; ///< names of attached files that are too large, damaged or cannot be unpacked
};

/// Inside core/formats. Looks at the first 100,000 objects; what of a damaged file cannot be read is left
/// out. Never throws but std::bad_alloc.
PdfAsides pdfAsides(const QByteArray &pdf);

} // namespace taizhang::formats
