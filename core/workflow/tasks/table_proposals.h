#pragma once

#include "core/domain/tasks/asking.h"
#include "core/storage/reports/report_repository.h"

#include <QHash>

namespace taizhang::workflow {

/// What the table proposes for one material.
struct MaterialProposals
{
    domain::AskProposals asked;
    std::optional<storage::LeadAbove> above; ///< who may be meant where 牵头单位 of the row is empty
};
using Proposals = QHash<domain::MaterialId, MaterialProposals>;

/// Of every material of the table; some 0.1 s.
Proposals allProposals(storage::Database &database);

/// Materials, in printed order, that are to be asked of one of these groups as the table proposes it and that
/// nobody was asked for through it: what was left out while it had no members. None while nothing was asked
/// of any unit, as all is to be asked then.
QList<domain::MaterialId> leftOutOf(storage::Database &database, const QList<domain::UnitGroupId> &groups);

} // namespace taizhang::workflow
