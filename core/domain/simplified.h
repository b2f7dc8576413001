#pragma once

#include <QString>

namespace taizhang::domain {

/// The text in simplified characters: 示例一鎮 gives 示例一镇; one that has no traditional ones as it is, and
/// so where the system lacks ICU's data. Safe from any thread.
QString simplified(const QString &text);

} // namespace taizhang::domain
