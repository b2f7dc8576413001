#include "core/domain/tasks/overview.h"

namespace taizhang::domain {

QString OverviewRow::number() const
{
    return rowsOfIndicator > 1 ? QStringLiteral("%1.%2").arg(indicator).arg(row) : QString::number(indicator);
}

QList<bool> Overview::silentUnits() const
{
    QList<bool> awaited(units.size(), false), sent(units.size(), false);
    for (const auto &item : items) {
        sent[item.unit] |= item.hasCome();
        awaited[item.unit] |= item.state == RequirementState::Missing && !item.isSpared;
    }
    for (qsizetype unit = 0; unit < awaited.size(); ++unit)
        awaited[unit] &= !sent[unit];
    return awaited;
}

Progress Overview::progressOfSection(int ordinal) const
{
    Progress progress;
    for (const auto &row : rows)
        if (row.section == ordinal)
            progress += row.progress;
    return progress;
}

Progress Overview::progressOfAll() const
{
    Progress progress;
    for (const auto &row : rows)
        progress += row.progress;
    return progress;
}

} // namespace taizhang::domain
