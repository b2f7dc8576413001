#pragma once

#include <memory>

namespace taizhang::formats {

/// Keeps what PDFium sets up for the first document, such as the list of the machine's fonts, for the next
/// ones, as long as what is returned is kept. For a process that reads one PDF after the other.
std::shared_ptr<void> keepPdfLibrary();

} // namespace taizhang::formats
