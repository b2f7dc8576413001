#pragma once

#include "core/workflow/units/unit_groups.h"
#include "ui/shared/roster.h"

namespace taizhang::ui {

/// What a change of members would do, a sentence to a line: who joins and who leaves, what is asked in
/// addition, withdrawn, or kept because it is answered.
QString planWords(const workflow::MembershipPlan &plan, const Roster &roster);

} // namespace taizhang::ui
