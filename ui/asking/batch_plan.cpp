#include "ui/asking/batch_plan.h"

#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

bool isWanted(AskSource source, BatchWhom whom, AskSource proposed)
{
    switch (whom) {
    case BatchWhom::AsProposed:
        return source == proposed;
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

Whom whomFor(const Roster &roster, const QList<AskProposal> &proposals, BatchWhom whom)
{
    const auto proposed = sourceOfWhomToAsk(proposals);
    Whom found;
    for (const auto &proposal : proposals) {
        // A unit that the words name and that leads, too, stands among the words alone.
        if (!isWanted(proposal.source, whom, proposed))
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
    const auto proposed = sourceOfWhomToAsk(proposals.asked.known);
    const auto named = [&](AskSource source) {
        QStringList names;
        if (isWanted(source, whom, proposed))
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
        if (isWanted(name.source, whom, proposed) ||
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
