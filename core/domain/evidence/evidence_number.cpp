#include "core/domain/evidence/evidence_number.h"

namespace taizhang::domain {

QString evidenceNumber(int indicator, int row, const QString &materialLabel, int piece)
{
    auto number = QStringLiteral("%1").arg(indicator, 3, 10, QLatin1Char('0'));
    if (row > 1)
        number += QStringLiteral(".%1").arg(row);
    return number + QStringLiteral("-%1-%2").arg(materialLabel).arg(piece, 2, 10, QLatin1Char('0'));
}

} // namespace taizhang::domain
