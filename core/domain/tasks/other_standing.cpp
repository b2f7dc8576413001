#include "core/domain/tasks/other_standing.h"

namespace taizhang::domain {

std::optional<Standing> otherStanding(const StandingCounts &counts)
{
    const auto worst = counts.worst();
    if (worst == Standing::Overdue && counts.returned() > 0)
        return Standing::Returned;
    for (const auto standing : standings())
        if (standing != worst && counts.of(standing) > 0)
            return standing;
    return std::nullopt;
}

} // namespace taizhang::domain
