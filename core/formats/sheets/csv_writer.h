#pragma once

#include "core/formats/sheets/sheet.h"

#include <QByteArray>

namespace taizhang::formats {

/// Headings and rows of the sheet as CSV for WPS and Excel: UTF-8 with BOM, CRLF, quotes where needed.
///
/// A cell that a spreadsheet might take for a formula gets an apostrophe in front. The title, widths and
/// kinds of columns are left out.
QByteArray csvOf(const Sheet &sheet);

/// Writes csvOf() so that the file is there whole or not at all; makes the folder. Throws
/// platform::FileError.
void writeCsv(const Sheet &sheet, const QString &file);

} // namespace taizhang::formats
