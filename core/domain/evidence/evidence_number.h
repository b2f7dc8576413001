#pragma once

#include <QString>

namespace taizhang::domain {

/// 佐证材料编号 such as 046-2-03: indicator 46, material 2 as printed, third piece; a continuation row
/// carries its row (003.2-1-01). `row` and `piece` count from 1.
QString evidenceNumber(int indicator, int row, const QString &materialLabel, int piece);

} // namespace taizhang::domain
