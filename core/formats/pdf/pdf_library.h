#pragma once

#include <QPdfDocument>

namespace taizhang::formats {

/// Keeps what PDFium sets up for the first document, such as the list of the machine's fonts, for the next
/// ones, as long as it lives. For a process that reads one PDF after the other.
class PdfLibrary
{
    QPdfDocument m_none; ///< the library ends with its last document
};

} // namespace taizhang::formats
