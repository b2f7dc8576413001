#pragma once

#include <QString>

namespace taizhang::domain {

/// A telephone number as lists and exports show it: 138****5678, the first three and last four digits of a
/// mobile number; of a shorter one, such as a landline, the last four are hidden. What has fewer than seven
/// digits stays.
QString maskedTelephone(const QString &telephone);

/// A text for whoever it does not concern: of every number that findPersonalData() takes for a person's, an
/// identity number keeps the first six and last four digits, a mobile number the first three and last four, a
/// bank card the last four.
QString maskedPersonalData(const QString &text);

} // namespace taizhang::domain
