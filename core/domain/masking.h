#pragma once

#include <QString>

namespace taizhang::domain {

/// A telephone number as lists and exports show it: 138****5678, the first three and last four digits of a
/// mobile number; of a shorter one, such as a landline, the last four are hidden. What has fewer than seven
/// digits stays.
QString maskedTelephone(const QString &telephone);

} // namespace taizhang::domain
