#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace taizhang::formats {

/// What a file says of itself without being shown. What cannot be read is left out; nothing is thrown.
struct FileClues
{
    std::optional<QDate> taken;   ///< EXIF DateTimeOriginal of a picture
    std::optional<QDate> written; ///< when the document was made, by its own properties
    QDateTime made; ///< the moment of either, or when a web page was saved by what the saved page says; local
    int pages = 0;  ///< 0 while unknown
    QString text;   ///< the beginning of a PDF or a plain text, as far as it has any
};

/// Reads pictures, saved web pages, PDF (at most 30 pages of text), DOCX, XLSX and PPTX, and plain text up to
/// 1 MB. Slow; call it off the window's thread.
FileClues readFileClues(const QString &path, const QString &mediaType);

} // namespace taizhang::formats
