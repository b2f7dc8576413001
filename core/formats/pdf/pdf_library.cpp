#include "core/formats/pdf/pdf_library.h"

#include <QPdfDocument>

namespace taizhang::formats {

std::shared_ptr<void> keepPdfLibrary()
{
    return std::make_shared<QPdfDocument>(); // of nothing; the library ends with its last document
}

} // namespace taizhang::formats
