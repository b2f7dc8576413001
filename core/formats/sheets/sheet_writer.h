#pragma once

#include "core/formats/sheets/sheet.h"

#include <QByteArray>

namespace taizhang::formats {

/// The workbook as an xlsx file, the same bytes for the same workbook: no author, no time of writing.
///
/// Text is text whatever it begins with; there is no formula in the file. A text beyond the format's 32,767
/// characters is cut, with a mark at its end. Throws domain::Error when a sheet has more rows or columns than
/// the format holds, and when the temporary folder cannot take the file.
QByteArray xlsxOf(const Workbook &workbook);

/// Writes xlsxOf() so that the file is there whole or not at all; makes the folder. Throws
/// platform::FileError.
void writeWorkbook(const Workbook &workbook, const QString &file);

/// The names of the sheets as they are written: legal in Excel, each once, in order.
QStringList sheetNames(const Workbook &workbook);

} // namespace taizhang::formats
