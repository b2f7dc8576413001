#pragma once

#include "core/domain/search_text.h"

namespace taizhang::domain {

/// Where numbers stand in a text that people write in groups, on one line and with single blanks, hyphens or
/// a closing bracket between them: telephone numbers (138 0000 1234, 0955-700-1234, 400-700-1234), identity
/// numbers (6-8-4 figures) and bank cards (62…, by fours). By their shape only: figures that merely stand
/// beside each other, as in the cells of a table, are none.
QList<TextSpan> groupedNumbers(const QString &text);

} // namespace taizhang::domain
