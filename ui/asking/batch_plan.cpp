#include "ui/asking/batch_plan.h"

#include "core/storage/table/edition_repository.h"
#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

bool wordsNameSomebody(const QList<AskProposal> &proposals)
{
    return std::any_of(proposals.cbegin(), proposals.cend(),
                       [](const AskProposal &proposal) { return proposal.source == AskSource::Words; });
}

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

Whom whomFor(const Roster &roster, const QList<AskProposal> &proposals, BatchWhom whom)
{
    const bool words = wordsNameSomebody(proposals);
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
            found.emptyGroups << EmptyGroup{*proposal.group, roster.group(*proposal.group)->name};
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
        names << tr("%1（还没有成员）").arg(group.name);
    return names.isEmpty() ? tr("表中没有可以交办的单位") : names.join(QStringLiteral("、"));
}

QString sourceText(const MaterialProposals &proposals, BatchWhom whom)
{
    const bool words = wordsNameSomebody(proposals.asked.known);
    const auto named = [&](AskSource source) {
        QStringList names;
        if (isWanted(source, whom, words))
            for (const auto &proposal : proposals.asked.known)
                if (proposal.source == source && !names.contains(proposal.words))
                    names << proposal.words;
        return names.join(QStringLiteral("、"));
    };
    QStringList parts;
    if (const auto names = named(AskSource::Words); !names.isEmpty())
        parts << tr("材料写明“%1”").arg(names);
    if (const auto names = named(AskSource::Lead); !names.isEmpty())
        parts << tr("牵头单位写明“%1”").arg(names);
    if (const auto names = named(AskSource::Responsible); !names.isEmpty())
        parts << tr("责任单位写明“%1”").arg(names);
    if (parts.isEmpty() && proposals.above && whom != BatchWhom::Responsible)
        parts << tr("牵头单位空着，可能是上面第%1项的“%2”，请逐份交办")
                     .arg(proposals.above->indicator)
                     .arg(proposals.above->leadText.simplified());
    QStringList unknown;
    for (const auto &name : proposals.asked.unknown)
        if (isWanted(name.source, whom, words) ||
            (name.source == AskSource::Words && whom == BatchWhom::AsProposed))
            unknown << name.words;
    if (!unknown.isEmpty())
        parts << tr("名录里没有“%1”").arg(unknown.join(QStringLiteral("、")));
    return parts.join(tr("；"));
}

QList<workflow::Asking> batchAskings(const Roster &roster, const Proposals &proposals,
                                     const QList<MaterialId> &materials, BatchWhom whom,
                                     const workflow::Asking &terms)
{
    QList<std::pair<Whom, workflow::Asking>> found;
    for (const auto material : materials) {
        auto asked = whomFor(roster, proposals.value(material).asked.known, whom);
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
