#pragma once

#include <QString>

namespace taizhang::formats {

/// The unified ideograph that a radical or stroke looks like (行 for ⾏ U+2F8F, which text copied from many
/// PDFs holds in its place), by Unicode's EquivalentUnifiedIdeograph.txt; any other character as it is.
char32_t unifiedIdeograph(char32_t character);
QString unifiedIdeographs(const QString &text);

} // namespace taizhang::formats
