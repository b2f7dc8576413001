#pragma once

#include "core/report/text/document.h"

namespace taizhang::report {

/// The document as plain text, to be pasted or kept: one paragraph a line, tables with tabs, a line break at
/// the end.
QString plainTextOf(const Document &document);

} // namespace taizhang::report
