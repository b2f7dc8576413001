#pragma once

#include <QStringList>

namespace taizhang::formats {

/// The text of a cell so that no spreadsheet runs it: one that begins as a formula does (=1+1, +86 138…,
/// @SUM) gets an apostrophe before it, which Excel and WPS take for 'this is text'.
QString asText(const QString &cell);

/// Cells of one line of what is put on the clipboard: parted by TAB, blanks and line breaks within made one
/// blank, and formulas made text. A negative number (-5, -3.5%) and a lone dash stay as they are.
QString clipboardLine(const QStringList &cells);

} // namespace taizhang::formats
