#pragma once

#include "core/formats/pdf/pdf_merge.h"

class QPDF;

namespace taizhang::formats {

/// Gives the document its bookmarks, the tree closed below the first level. A level may be at most one deeper
/// than that of the bookmark before it.
void addOutline(QPDF &pdf, const QList<PdfBookmark> &bookmarks);

} // namespace taizhang::formats
