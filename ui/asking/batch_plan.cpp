#include "ui/asking/batch_plan.h"

#include "core/storage/table/edition_repository.h"
#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

bool isWanted(AskSource source, BatchWhom whom, bool wordsNameSomebody)
{
    switch (whom) {
    case BatchWhom::AsProposed:
        return source == (wordsNameSomebody ? AskSource::Words : AskSource::Lead);
    case BatchWhom::Lead:
        return source == AskSource::Lead;
    case BatchWhom::Responsible:
        return source == AskSource::Responsible;
    case BatchWhom::LeadAndResponsible:
        break;
    }
    return source == AskSource::Lead || source == AskSource::Responsible;
}

QList<UnitId> membersOf(const Roster &roster, UnitGroupId group)
{
    QList<UnitId> members;
    for (const auto unit : expanded(roster.groups(), group))
        if (const auto *known = roster.unit(unit); known != nullptr && !known->retired)
            members << unit;
    return members;
}

} // namespace

Proposals allProposals(storage::Database &database)
{
    const auto table = storage::edition(database);
    const auto units = storage::units(database);
    const auto groups = storage::unitGroups(database);
    QHash<std::pair<int, int>, std::pair<QList<UnitName>, QList<UnitName>>> cells; // by indicator and row
    for (const auto &section : table.sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks)
                cells.insert({indicator.number, task.ordinal},
                             {parseUnitCell(task.leadText), parseUnitCell(task.responsibleText)});
    Proposals proposals;
    for (const auto &material : storage::materialLines(database)) {
        const auto &[lead, responsible] = cells[{material.indicator, material.row}];
        proposals.insert(material.id, proposeAsked(material.text, lead, responsible, units, groups));
    }
    return proposals;
}

Whom whomFor(const Roster &roster, const QList<AskProposal> &proposals, BatchWhom whom)
{
    const bool words = std::any_of(proposals.cbegin(), proposals.cend(), [](const AskProposal &proposal) {
        return proposal.source == AskSource::Words;
    });
    Whom found;
    for (const auto &proposal : proposals) {
        // A unit that the words name and that leads, too, stands among the words alone.
        if (!isWanted(proposal.source, whom, words))
            continue;
        if (proposal.unit)
            found.units << *proposal.unit;
        else if (!membersOf(roster, *proposal.group).isEmpty())
            found.groups << *proposal.group;
        else
            found.emptyGroups << roster.group(*proposal.group)->name;
    }
    return found;
}

QString whomText(const Roster &roster, const Whom &whom)
{
    QStringList names;
    for (const auto unit : whom.units)
        names << roster.unit(unit)->label();
    for (const auto group : whom.groups)
        names << tr("%1（%2 个单位）").arg(roster.group(group)->name).arg(membersOf(roster, group).size());
    for (const auto &group : whom.emptyGroups)
        names << tr("%1（还没有成员）").arg(group);
    return names.isEmpty() ? tr("表中没有可以交办的单位") : names.join(QStringLiteral("、"));
}

QList<workflow::Asking> batchAskings(const Roster &roster, const Proposals &proposals,
                                     const QList<MaterialId> &materials, BatchWhom whom,
                                     const workflow::Asking &terms)
{
    QList<std::pair<Whom, workflow::Asking>> found;
    for (const auto material : materials) {
        auto asked = whomFor(roster, proposals.value(material), whom);
        if (asked.isNobody())
            continue;
        asked.emptyGroups.clear();
        auto same = std::find_if(found.begin(), found.end(),
                                 [&](const auto &earlier) { return earlier.first == asked; });
        if (same == found.end()) {
            auto asking = terms;
            asking.units = asked.units;
            asking.groups = asked.groups;
            same = found.insert(found.end(), {asked, asking});
        }
        same->second.materials << material;
    }
    QList<workflow::Asking> askings;
    for (const auto &[asked, asking] : std::as_const(found))
        askings << asking;
    return askings;
}

} // namespace taizhang::ui
