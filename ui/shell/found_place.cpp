#include "ui/shell/found_place.h"

#include "core/workflow/search/search.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/indicators/indicator_page.h"
#include "ui/shared/ledger.h"
#include "ui/shell/middle_pane.h"
#include "ui/shell/work_pages.h"

#include <QAction>

namespace taizhang::ui {

void goToFound(const workflow::SearchHit &hit, const FoundPlace &place)
{
    const auto &entry = hit.entry;
    place.pages.showIndicators();
    if (const auto unit = domain::UnitId::parse(entry.unit); unit && entry.indicator == 0) {
        place.middle.showList(RequirementScope{*unit});
        place.middle.takeKeyboard();
        return;
    }
    place.middle.showIndicator(entry.indicator);
    auto *page = place.middle.indicatorPage();
    if (const auto requirement = domain::RequirementId::parse(entry.requirement))
        page->goTo(*requirement);
    else
        page->takeKeyboard();
    if (const auto filing = domain::FilingId::parse(entry.filing)) {
        place.showEvidence.setChecked(true);
        place.evidence.reveal(*filing, hit.page);
    }
    place.ledger.show(entry.indicator);
}

} // namespace taizhang::ui
