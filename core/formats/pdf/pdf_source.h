#pragma once

#include <QString>

namespace taizhang::formats {

/// A PDF from elsewhere, ready to be bound.
struct PdfSource
{
    QString path; ///< the file itself, or the one it was rewritten into
    int pages = 0;
    bool repaired = false; ///< it was faulty; what could be read is there
};

/// Why a PDF cannot be bound.
enum class PdfTrouble {
    None,
    Encrypted,
    Damaged,
    NoPages,
    TooLarge, ///< a page is larger than a PDF may have (14,400 pt, some 5 m), as no program of print takes it
    TooDense  ///< what a page draws takes more than 64 MB unpacked, which would be in memory several times
};

/// Looks a PDF over. One with forms, stamps or comments is rewritten to `rewritten`, with what is seen of
/// them as part of its pages and without the fields, so that no signature is carried along broken; so is one
/// that needed repair. Never throws for what the file holds.
PdfTrouble preparePdf(const QString &path, const QString &rewritten, PdfSource &source);

} // namespace taizhang::formats
