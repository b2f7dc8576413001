#pragma once

#include "core/formats/sheets/table_file.h"

namespace taizhang::formats {

/// The table in a .csv, .txt or .xlsx file that a person made: of a workbook its first visible sheet.
///
/// What the file is, its content says and not its ending. Text may be in UTF-8, UTF-16 with BOM or GB18030,
/// its fields apart by comma, semicolon or tab. Of a workbook's cells one gets what the user sees: numbers
/// without needless digits, dates as 2024-05-06 (with a time 2024-05-06 13:30, a time alone 13:30), the
/// values of formulas as they were saved, of merged cells the first; hidden rows and columns are read too.
/// Nothing outside the file is followed.
///
/// Throws domain::Error (for the file itself platform::FileError) when it cannot be read, is no table, or
/// goes beyond: 200 MB, 50 MB a sheet, a million cells. Uses no more than one thread; safe from any.
TableFile readTableFile(const QString &path);

/// All sheets of a workbook in their order, hidden ones included (a remark says so); a text file is one.
QList<TableFile> readAllTables(const QString &path);
/// The same of a file that was read already; `path` is what it is called.
QList<TableFile> readAllTables(const QString &path, const QByteArray &bytes);

} // namespace taizhang::formats
