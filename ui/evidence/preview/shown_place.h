#pragma once

#include "core/storage/evidence/filed_evidence.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/requirement_repository.h"

namespace taizhang::ui {

class Ledger;

/// What a requirement of the indicator on show stands for: a material, and what one unit is asked for it
/// unless it is 本局自收's. Both null for one that is not on show. Good until the ledger is read again.
struct ShownPlace
{
    const storage::MaterialSheet *material = nullptr;
    const storage::RequirementLine *asked = nullptr;
};
ShownPlace placeOf(const Ledger &ledger, std::optional<domain::RequirementId> requirement);

/// Whether the piece is to be seen there: the unit's own; of a material what anybody sent for it; without a
/// material everything.
bool isShownAt(const ShownPlace &place, const storage::FiledEvidence &piece, const Ledger &ledger);

} // namespace taizhang::ui
