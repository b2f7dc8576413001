#include "ui/asking/ask_choices.h"

#include "core/domain/tasks/asking.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

#include <QSet>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

AskPart partOf(AskSource source)
{
    return source == AskSource::Words  ? AskPart::Words
           : source == AskSource::Lead ? AskPart::Lead
                                       : AskPart::Responsible;
}

AskProposals proposalsFor(const Roster &roster, const storage::TaskSheet &task,
                          const storage::MaterialSheet &material)
{
    return proposeAsked(material.material.text, parseUnitCell(task.leadText),
                        parseUnitCell(task.responsibleText), roster.units(), roster.groups());
}

/// Collects choices, each unit and group once: by what comes first.
class Choices
{
public:
    Choices(const Roster &roster, const storage::TaskSheet &task, const QList<MaterialId> &materials)
        : m_roster(roster), m_task(task)
    {
        for (const auto &material : task.materials)
            if (materials.contains(material.id))
                m_materials << &material;
        for (const auto &line : roster.asked())
            if (materials.contains(line.material) && line.unit)
                (line.period.isEmpty() ? m_askedForAll : m_askedInYears).insert({line.material, *line.unit});
    }

    void addProposals()
    {
        for (const auto *material : std::as_const(m_materials))
            for (const auto &proposal : proposalsFor(m_roster, m_task, *material).known)
                add(partOf(proposal.source), proposal.unit, proposal.group, sourceOf(proposal, *material));
    }

    void addAbove(const storage::LeadAbove &above)
    {
        for (const auto &printed : parseUnitCell(above.leadText))
            if (const auto meant = named(printed, m_roster.units(), m_roster.groups()); meant.known())
                add(AskPart::Above, meant.unit, meant.group,
                    tr("此格为空，上面第%1项写明“%2”").arg(above.indicator).arg(printed.name));
    }

    void addRest()
    {
        for (const auto &group : m_roster.groups())
            add(AskPart::Groups, {}, group.id, {});
        for (const auto &unit : m_roster.units())
            if (!unit.retired)
                add(AskPart::Units, unit.id, {}, {});
    }

    QList<AskChoice> sorted() const
    {
        auto choices = m_choices;
        std::stable_sort(choices.begin(), choices.end(), [](const AskChoice &left, const AskChoice &right) {
            return left.part < right.part;
        });
        if (m_materials.size() != 1 || choices.isEmpty())
            return choices;
        const auto strongest = choices.first().part;
        for (auto &choice : choices)
            choice.proposed =
                choice.part == strongest && choice.part <= AskPart::Lead &&
                choice.askedForAll + choice.askedInYears < choice.means.size() * m_materials.size();
        return choices;
    }

private:
    QString sourceOf(const AskProposal &proposal, const storage::MaterialSheet &material) const
    {
        if (proposal.source == AskSource::Lead)
            return tr("牵头单位写明“%1”").arg(proposal.words);
        if (proposal.source == AskSource::Responsible)
            return tr("责任单位写明“%1”").arg(proposal.words);
        return tr("材料%1写明“%2”").arg(material.label(), proposal.words);
    }

    void add(AskPart part, std::optional<UnitId> unit, std::optional<UnitGroupId> group,
             const QString &source)
    {
        const auto earlier = std::find_if(m_choices.begin(), m_choices.end(), [&](const AskChoice &choice) {
            return choice.unit == unit && choice.group == group;
        });
        if (earlier != m_choices.end()) {
            if (part < earlier->part)
                earlier->part = part;
            if (part == AskPart::Words && !earlier->source.contains(source))
                earlier->source = earlier->source.isEmpty() ? source : source + tr("；") + earlier->source;
            return;
        }
        AskChoice choice{part, unit, group, {}, source, {}, 0, 0, false};
        if (unit) {
            choice.name = m_roster.unit(*unit)->name;
            choice.means << *unit;
        } else {
            choice.name = m_roster.group(*group)->name;
            for (const auto member : expanded(m_roster.groups(), *group))
                if (const auto *known = m_roster.unit(member); known != nullptr && !known->retired)
                    choice.means << member;
        }
        for (const auto *material : std::as_const(m_materials))
            for (const auto member : std::as_const(choice.means))
                if (m_askedForAll.contains({material->id, member}))
                    ++choice.askedForAll;
                else if (m_askedInYears.contains({material->id, member}))
                    ++choice.askedInYears;
        m_choices << choice;
    }

    const Roster &m_roster;
    const storage::TaskSheet &m_task;
    QList<const storage::MaterialSheet *> m_materials;
    QSet<std::pair<MaterialId, UnitId>> m_askedForAll;
    QSet<std::pair<MaterialId, UnitId>> m_askedInYears;
    QList<AskChoice> m_choices;
};

} // namespace

QString askPartLabel(AskPart part)
{
    switch (part) {
    case AskPart::Words:
        return tr("材料文字写明的");
    case AskPart::Lead:
        return tr("牵头单位");
    case AskPart::Above:
        return tr("牵头单位（表中为空，可能是）");
    case AskPart::Responsible:
        return tr("责任单位");
    case AskPart::Groups:
        return tr("单位组");
    case AskPart::Units:
        break;
    }
    return tr("名录里的其他单位");
}

QList<AskChoice> askChoices(const Roster &roster, const storage::TaskSheet &task,
                            const QList<MaterialId> &materials,
                            const std::optional<storage::LeadAbove> &above)
{
    Choices choices(roster, task, materials);
    choices.addProposals();
    if (above)
        choices.addAbove(*above);
    choices.addRest();
    return choices.sorted();
}

QList<EmptyGroup> emptyAmongStrongest(const QList<AskChoice> &choices)
{
    QList<EmptyGroup> empty;
    for (const auto &choice : choices)
        if (choice.part == choices.first().part && choice.part <= AskPart::Lead && choice.group &&
            choice.means.isEmpty())
            empty << EmptyGroup{*choice.group, choice.name};
    return empty;
}

QString unknownWords(const Roster &roster, const storage::TaskSheet &task, const QList<MaterialId> &materials)
{
    QStringList parts;
    for (const auto &material : task.materials) {
        if (!materials.contains(material.id))
            continue;
        for (const auto &name : proposalsFor(roster, task, material).unknown) {
            const auto words = name.source == AskSource::Words
                                   ? tr("材料%1写明的“%2”").arg(material.label(), name.words)
                               : name.source == AskSource::Lead ? tr("牵头单位“%1”").arg(name.words)
                                                                : tr("责任单位“%1”").arg(name.words);
            if (!parts.contains(words))
                parts << words;
        }
    }
    return parts.isEmpty() ? QString() : tr("名录里没有%1。").arg(parts.join(QStringLiteral("、")));
}

namespace {

QSet<UnitId> unitsMeant(const Roster &roster, const workflow::Asking &asking)
{
    QSet<UnitId> units(asking.units.cbegin(), asking.units.cend());
    for (const auto group : asking.groups)
        for (const auto unit : expanded(roster.groups(), group))
            units << unit;
    return units;
}

} // namespace

void NewRequirements::add(const NewRequirements &other)
{
    count += other.count;
    materials += other.materials;
}

NewRequirements newRequirements(const Roster &roster, const workflow::Asking &asking)
{
    const auto units = unitsMeant(roster, asking);
    QHash<std::pair<MaterialId, UnitId>, QSet<QString>> asked;
    for (const auto &line : roster.asked())
        if (line.unit)
            asked[{line.material, *line.unit}] << line.period;
    NewRequirements fresh;
    for (const auto material : asking.materials) {
        int ofMaterial = 0;
        for (const auto unit : units)
            ofMaterial += int(workflow::missingPeriods(asked.value({material, unit}), asking.years).size());
        fresh.add({ofMaterial, ofMaterial > 0 ? 1 : 0});
    }
    return fresh;
}

Restatement restatedBy(const Roster &roster, const workflow::Asking &asking)
{
    const auto units = unitsMeant(roster, asking);
    Restatement restated;
    for (const auto &line : roster.asked()) {
        if (!line.unit || !units.contains(*line.unit) || !asking.materials.contains(line.material))
            continue;
        const auto what = workflow::restating(asking, line);
        restated.add({what == workflow::Restating::Terms, what == workflow::Restating::Years,
                      what == workflow::Restating::Refused ? std::optional(line.id) : std::nullopt});
    }
    return restated;
}

void Restatement::add(const Restatement &other)
{
    terms += other.terms;
    years += other.years;
    if (!refused)
        refused = other.refused;
}

namespace {

/// 期限改成2024年5月31日、件数改成 3.
QString termsWords(const workflow::Asking &terms)
{
    QStringList words;
    if (terms.dueOn)
        words << tr("期限改成%1").arg(dateText(*terms.dueOn));
    if (terms.askedCount)
        words << tr("件数改成 %1").arg(*terms.askedCount);
    return words.join(tr("、"));
}

} // namespace

QString outcomeWords(int fresh, const Restatement &restated, const workflow::Asking &terms,
                     const QString &freshNote)
{
    QStringList parts;
    if (fresh > 0)
        parts << tr("将新增 %1 项报送任务").arg(fresh) + freshNote;
    if (restated.years > 0)
        parts << tr("已经交办的 %1 项改为分年").arg(restated.years);
    if (restated.terms > 0)
        parts << tr("已经交办的 %1 项%2").arg(restated.terms).arg(termsWords(terms));
    if (!restated.isAny())
        parts << tr("已经交办的保持不变");
    return parts.join(tr("；"));
}

QString doneWords(int fresh, const Restatement &restated, const workflow::Asking &terms)
{
    QStringList parts;
    if (fresh > 0)
        parts << tr("新交办 %1 项").arg(fresh);
    if (restated.years > 0)
        parts << tr("先前的 %1 项改为分年，共 %2 项")
                     .arg(restated.years)
                     .arg(restated.years * terms.years.size());
    if (restated.terms > 0)
        parts << tr("先前的 %1 项%2").arg(restated.terms).arg(termsWords(terms));
    return parts.join(tr("；"));
}

QString refusalWords(const Roster &roster, const Restatement &restated)
{
    const auto *line = restated.refused ? roster.requirement(*restated.refused) : nullptr;
    return line == nullptr ? QString()
                           : tr("%1已经报送或已有材料，不能改为分年：请取消勾选它，或不填年度。")
                                 .arg(roster.placeOf(*line));
}

} // namespace taizhang::ui
