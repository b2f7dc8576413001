#include "core/workflow/tasks/table_proposals.h"

#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"

#include <QSet>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;

Proposals allProposals(storage::Database &database)
{
    const auto table = storage::edition(database);
    const auto units = storage::units(database);
    const auto groups = storage::unitGroups(database);
    struct Cells
    {
        QList<UnitName> lead;
        QList<UnitName> responsible;
        std::optional<storage::LeadAbove> above;
    };
    QHash<std::pair<int, int>, Cells> cells; // by indicator and row
    std::optional<storage::LeadAbove> last;
    for (const auto &section : table.sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks) {
                auto &cell = cells[{indicator.number, task.ordinal}];
                cell = {parseUnitCell(task.leadText), parseUnitCell(task.responsibleText), {}};
                if (task.leadText.isEmpty())
                    cell.above = last;
                else
                    last = {indicator.number, task.leadText};
            }
    Proposals proposals;
    for (const auto &material : storage::materialLines(database)) {
        const auto &[lead, responsible, above] = cells[{material.indicator, material.row}];
        proposals.insert(material.id, {proposeAsked(material.text, lead, responsible, units, groups), above});
    }
    return proposals;
}

QList<MaterialId> leftOutOf(storage::Database &database, const QList<UnitGroupId> &groups)
{
    const auto asked =
        groups.isEmpty() ? QList<storage::RequirementLine>() : storage::requirementLines(database);
    if (asked.isEmpty())
        return {};
    QSet<MaterialId> through;
    for (const auto &line : asked)
        if (line.viaGroup && groups.contains(*line.viaGroup))
            through << line.material;
    const auto proposals = allProposals(database);
    QList<MaterialId> left;
    for (const auto &material : storage::materialLines(database)) {
        const auto &known = proposals.constFind(material.id)->asked.known;
        const auto source = sourceOfWhomToAsk(known);
        const bool isProposed = std::any_of(known.cbegin(), known.cend(), [&](const AskProposal &proposal) {
            return proposal.source == source && proposal.group && groups.contains(*proposal.group);
        });
        if (isProposed && !through.contains(material.id))
            left << material.id;
    }
    return left;
}

} // namespace taizhang::workflow
