#pragma once

#include <QString>

namespace taizhang::domain {

/// Telephone numbers as lists and exports show them: of a mobile number the first three and last four digits
/// (138****5678), whatever is written around it. An office's landline or service number (0955-7012345, 12348,
/// 400-…) is nobody's and stays; of what is neither and has seven digits or more the last four are hidden.
QString maskedTelephone(const QString &telephone);

/// Whether figures are left out of it, as lists print it, so that it must not take the place of a whole one:
/// by asterisks or other marks that no number has (138＊＊＊＊5678, 138××××5678), by several of those that a
/// number may have once, before an extension or between its parts (138xxxx5678), by whatever stands between
/// the beginning of a mobile number and its end (138----5678, 138某某5678), as a spreadsheet shortens it
/// (1.38123E+10), or all of them (保密).
bool isMaskedTelephone(const QString &telephone);

/// A text for whoever it does not concern: of every number that findPersonalData() takes for a person's, an
/// identity number keeps the first six and last four digits, a mobile number the first three and last four, a
/// bank card the last four.
QString maskedPersonalData(const QString &text);

} // namespace taizhang::domain
