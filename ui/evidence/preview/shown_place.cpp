#include "ui/evidence/preview/shown_place.h"

#include "ui/shared/ledger.h"

namespace taizhang::ui {

ShownPlace placeOf(const Ledger &ledger, std::optional<domain::RequirementId> requirement)
{
    if (!requirement)
        return {};
    const auto *asked = ledger.roster().requirement(*requirement);
    for (const auto &task : ledger.current().tasks)
        for (const auto &material : task.materials)
            if (asked == nullptr ? material.requirement == requirement : material.id == asked->material)
                return {&material, asked};
    return {};
}

bool isShownAt(const ShownPlace &place, const storage::FiledEvidence &piece, const Ledger &ledger)
{
    if (place.material == nullptr)
        return true;
    if (place.asked != nullptr)
        return piece.requirement == place.asked->id;
    const auto *asked = ledger.roster().requirement(piece.requirement);
    return asked == nullptr ? piece.requirement == place.material->requirement
                            : asked->material == place.material->id;
}

} // namespace taizhang::ui
