#pragma once

#include "core/formats/pdf/glyph_pdf.h"
#include "core/report/layout/fonts.h"

namespace taizhang::report {

/// The typeface of what is stamped on bound pages (formats::PageMarks): the role PageNumber's, cut down to
/// numbers and the characters of `texts`; what no typeface has is 〓 as everywhere, and added to `missing`.
formats::PdfFont stampFont(const FontSet &fonts, const QStringList &texts, QString *missing = nullptr);

} // namespace taizhang::report
