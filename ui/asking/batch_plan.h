#pragma once

#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/table_proposals.h"
#include "ui/asking/nobody_asked.h"
#include "ui/shared/roster.h"

namespace taizhang::ui {

/// Whom to take of those that the table proposes.
enum class BatchWhom {
    AsProposed, ///< whom the material's words name, else the lead units
    Lead,
    Responsible,
    LeadAndResponsible,
};

using workflow::MaterialProposals;
using workflow::Proposals;

/// Units and groups to be asked for one material.
struct Whom
{
    QList<domain::UnitId> units;
    QList<domain::UnitGroupId> groups;
    QList<EmptyGroup> emptyGroups; ///< left out
    bool isNobody() const { return units.isEmpty() && groups.isEmpty(); }
    bool operator==(const Whom &) const = default;
};
Whom whomFor(const Roster &roster, const QList<domain::AskProposal> &proposals, BatchWhom whom);
/// 区教育局、各乡镇（11 个单位）.
QString whomText(const Roster &roster, const Whom &whom);
/// The words of the table that it comes from: 材料写明“各乡镇”; and which of them mean nobody of the
/// directory.
QString sourceText(const MaterialProposals &proposals, BatchWhom whom);

/// What asking for these materials comes to: those with the same units together, on the terms given;
/// materials that nobody can be asked for are left out.
QList<workflow::Asking> batchAskings(const Roster &roster, const Proposals &proposals,
                                     const QList<domain::MaterialId> &materials, BatchWhom whom,
                                     const workflow::Asking &terms);

} // namespace taizhang::ui
