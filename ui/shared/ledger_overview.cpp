#include "ui/shared/ledger_overview.h"

#include "core/workflow/tasks/overview.h"
#include "ui/shared/ledger.h"

namespace taizhang::ui {

domain::Overview overviewOf(const Ledger &ledger, QDate today)
{
    const auto &roster = ledger.roster();
    return workflow::overviewOf({ledger.sections(), ledger.indicators(), ledger.tasks(), roster.units(),
                                 roster.materials(), roster.asked()},
                                today);
}

} // namespace taizhang::ui
