#pragma once

#include <QString>

namespace taizhang::formats {

/// Inside core/formats: what a number in a cell of a workbook looks like to the user, as far as it changes
/// what it means.
struct NumberFormat
{
    bool date = false;    ///< shows a day (or month, or year)
    bool time = false;    ///< shows hours, minutes or seconds
    bool elapsed = false; ///< hours go on beyond 24
    bool percent = false;
    int zeros = 0; ///< filled up with zeros in front to so many digits
};

/// `id` as in numFmtId; `code` its formatCode, empty for the built-in ones (ECMA-376-1 18.8.30; 27–36 and
/// 50–58 as in Chinese).
NumberFormat numberFormat(int id, const QString &code);

/// The number, written as in the file's XML, as the user sees it. `since1904`: days are counted from then.
/// What is no number stays as it is.
QString shownNumber(const QString &written, const NumberFormat &format, bool since1904);

/// Whether a spreadsheet has kept fewer digits of it than were typed in: 16 and more before the point.
bool hasLostDigits(const QString &shown);

} // namespace taizhang::formats
