#pragma once

#include "core/domain/tasks/standing.h"

namespace taizhang::domain {

/// What is to be said in a cell besides StandingCounts::worst(): 退回 where what is 逾期 was returned, else
/// the worst of what stands otherwise; nothing where all stand alike.
std::optional<Standing> otherStanding(const StandingCounts &counts);

} // namespace taizhang::domain
