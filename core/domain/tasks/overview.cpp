#include "core/domain/tasks/overview.h"

namespace taizhang::domain {

QString OverviewRow::number() const
{
    return rowsOfIndicator > 1 ? QStringLiteral("%1.%2").arg(indicator).arg(row) : QString::number(indicator);
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
