#include "core/workflow/units/unit_groups.h"

#include "core/domain/error.h"
#include "core/domain/table/group_name.h"
#include "core/domain/table/unit_names.h"
#include "core/domain/units/unit.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/notice_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/table_proposals.h"
#include "core/workflow/tr.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

UnitGroup groupOf(const QList<UnitGroup> &groups, UnitGroupId id)
{
    const auto found =
        std::find_if(groups.cbegin(), groups.cend(), [&](const UnitGroup &group) { return group.id == id; });
    if (found == groups.cend())
        throw Error(tr("这个单位组已经不在了，没有改动任何内容：请刷新后再看。"));
    return *found;
}

/// The groups with the members of one exchanged.
QList<UnitGroup> withMembers(QList<UnitGroup> groups, UnitGroupId id, const QList<UnitId> &units,
                             const QList<UnitGroupId> &members)
{
    for (auto &group : groups)
        if (group.id == id) {
            group.units = units;
            group.groups = members;
        }
    return groups;
}

QList<UnitId> without(const QList<UnitId> &units, const QList<UnitId> &gone)
{
    QList<UnitId> left;
    std::copy_if(units.cbegin(), units.cend(), std::back_inserter(left),
                 [&](UnitId unit) { return !gone.contains(unit); });
    return left;
}

QString checkedName(Database &database, const QString &text, std::optional<UnitGroupId> self)
{
    const auto name = parseGroupName(text);
    if (!name)
        throw Error(tr("“%1”不能作单位组名称（不能为空，不超过 60 "
                       "字，不含顿号、逗号、分号），没有改动：请改正后再试。")
                        .arg(text.trimmed()));
    for (const auto &group : storage::unitGroups(database))
        if (group.id != self && unitNameKey(group.name) == unitNameKey(*name))
            throw Error(tr("已经有单位组“%1”，没有改动：请换一个名称。").arg(group.name));
    if (!unitsNamed(storage::units(database), *name).isEmpty())
        throw Error(tr("“%1”已经是单位的名称，没有改动：请给单位组换一个名称。").arg(*name));
    return *name;
}

bool isOfficial(Database &database, const QString &name)
{
    for (const auto &section : storage::edition(database).sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks)
                for (const auto &cell : {task.leadText, task.responsibleText})
                    for (const auto &unit : parseUnitCell(cell))
                        if (unit.group && unit.name == name)
                            return true;
    return false;
}

/// What is named in a letter that was recorded.
QSet<RequirementId> inLetters(Database &database)
{
    QSet<RequirementId> named;
    for (const auto &items : storage::noticeItems(database))
        for (const auto id : items)
            named << id;
    return named;
}

/// Whether nobody would miss it: never answered, nothing sent, no letter written, no more time asked for.
bool isMerelyAsked(const storage::RequirementLine &line, const QSet<RequirementId> &named)
{
    return line.isUntouched() && line.stateAt.isEmpty() && !line.extensionWanted && !line.extendedTo &&
           !named.contains(line.id);
}

void planThrough(Database &database, UnitGroupId through, const QList<UnitId> &joining,
                 const QList<UnitId> &leaving, QDate today, MembershipPlan &plan)
{
    if (joining.isEmpty() && leaving.isEmpty())
        return;
    storage::RequirementFilter filter;
    filter.viaGroup = through;
    QList<MaterialId> materials;
    QHash<MaterialId, QList<storage::RequirementLine>> lines;
    const auto named = leaving.isEmpty() ? QSet<RequirementId>() : inLetters(database);
    for (const auto &line : storage::requirementLines(database, filter)) {
        if (!materials.contains(line.material))
            materials << line.material;
        lines[line.material] << line;
        if (line.unit && leaving.contains(*line.unit))
            (isMerelyAsked(line, named) ? plan.withdrawn : plan.kept) << line;
    }
    for (const auto material : std::as_const(materials)) {
        auto asked = unitsAsked(database, material);
        for (const auto &planned : std::as_const(plan.asked))
            if (planned.material == material)
                asked << planned.unit;
        for (const auto unit : joining)
            if (!asked.contains(unit))
                plan.asked << asksLikeTheOthers(lines.value(material), unit, through, today);
    }
}

} // namespace

MembershipPlan planGroupMembers(Database &database, UnitGroupId group, const QList<UnitId> &units,
                                const QList<UnitGroupId> &groups, QDate today)
{
    const auto all = storage::unitGroups(database);
    const auto present = groupOf(all, group);
    if (groups.contains(group) || wouldContainItself(all, group, groups))
        throw Error(tr("单位组“%1”不能直接或间接包含它自己，成员没有改动：请去掉造成循环的单位组。")
                        .arg(present.name));
    const auto fresh = withMembers(all, group, units, groups);
    MembershipPlan plan;
    plan.joining = without(expanded(fresh, group), expanded(all, group));
    plan.leaving = without(expanded(all, group), expanded(fresh, group));
    // A group that includes this one means other units now, too.
    QList<UnitGroupId> begun;
    for (const auto &through : all) {
        const auto before = expanded(all, through.id);
        const auto after = expanded(fresh, through.id);
        if (before.isEmpty() && !after.isEmpty())
            begun << through.id;
        planThrough(database, through.id, without(after, before), without(before, after), today, plan);
    }
    plan.leftOut = leftOutOf(database, begun);
    return plan;
}

qsizetype asksOnJoining(Database &database, UnitGroupId group, const QList<UnitId> &units, qsizetype newUnits,
                        QDate today)
{
    const auto anyNew = *UnitId::parse(std::numeric_limits<qint64>::max()); // all of them are asked the same
    const auto present = groupOf(storage::unitGroups(database), group);
    auto members = present.units + units;
    if (newUnits > 0)
        members << anyNew;
    qsizetype many = 0;
    for (const auto &ask : planGroupMembers(database, group, members, present.groups, today).asked)
        many += ask.unit == anyNew ? newUnits : 1;
    return many;
}

QString setGroupMembers(Database &database, const storage::Author &author, UnitGroupId group,
                        const QList<UnitId> &units, const QList<UnitGroupId> &groups)
{
    const auto plan = planGroupMembers(database, group, units, groups, author.at.toLocalTime().date());
    const auto name = groupOf(storage::unitGroups(database), group).name;
    ChangeGroup step(database, author, tr("修改“%1”的成员").arg(name));
    auto newUnits = units;
    auto newGroups = groups;
    for (const auto &row : storage::memberRows(database, group))
        if (!(row.unit && newUnits.removeOne(*row.unit)) && !(row.group && newGroups.removeOne(*row.group)))
            step.retire(Entity::UnitGroupMember, row.id);
    for (const auto unit : std::as_const(newUnits))
        step.insert(Entity::UnitGroupMember,
                    {{QStringLiteral("group_id"), group.value()}, {QStringLiteral("unit_id"), unit.value()}});
    for (const auto member : std::as_const(newGroups))
        step.insert(Entity::UnitGroupMember, {{QStringLiteral("group_id"), group.value()},
                                              {QStringLiteral("member_group_id"), member.value()}});
    for (const auto &line : plan.withdrawn)
        step.retire(Entity::Requirement, line.id.value());
    askJoined(database, step, plan.asked);
    return step.commit();
}

void joinGroup(Database &database, ChangeGroup &step, UnitGroupId into, const QList<UnitId> &units)
{
    const auto group = groupOf(storage::unitGroups(database), into);
    auto members = group.units;
    QList<UnitId> joining;
    for (const auto unit : units)
        if (!members.contains(unit)) {
            members << unit;
            joining << unit;
        }
    const auto plan =
        planGroupMembers(database, into, members, group.groups, step.author().at.toLocalTime().date());
    for (const auto unit : std::as_const(joining))
        step.insert(Entity::UnitGroupMember,
                    {{QStringLiteral("group_id"), into.value()}, {QStringLiteral("unit_id"), unit.value()}});
    askJoined(database, step, plan.asked);
}

QString addGroup(Database &database, const storage::Author &author, const QString &name)
{
    const auto fit = checkedName(database, name, {});
    ChangeGroup step(database, author, tr("新建单位组“%1”").arg(fit));
    storage::restoreOrInsert(step, database, Entity::UnitGroup,
                             storage::stableUuid(QStringLiteral("group/") + unitNameKey(fit)),
                             {{QStringLiteral("name"), fit}});
    return step.commit();
}

QString renameGroup(Database &database, const storage::Author &author, UnitGroupId group, const QString &name)
{
    const auto before = groupOf(storage::unitGroups(database), group).name;
    if (isOfficial(database, before))
        throw Error(tr("“%1”是指标表里的单位组，不能改名，没有改动：可以另建一个单位组。").arg(before));
    const auto fit = checkedName(database, name, group);
    ChangeGroup step(database, author, tr("单位组“%1”改名").arg(before));
    step.set(Entity::UnitGroup, group.value(), {{QStringLiteral("name"), fit}});
    return step.commit();
}

QString deleteGroup(Database &database, const storage::Author &author, UnitGroupId group)
{
    const auto all = storage::unitGroups(database);
    const auto gone = groupOf(all, group);
    if (isOfficial(database, gone.name))
        throw Error(tr("“%1”是指标表里的单位组，不能删除，没有改动：可以只修改它的成员。").arg(gone.name));
    for (const auto &other : all)
        if (other.groups.contains(group))
            throw Error(tr("单位组“%1”包含“%2”，没有删除：请先从“%1”中去掉它。").arg(other.name, gone.name));
    ChangeGroup step(database, author, tr("删除单位组“%1”").arg(gone.name));
    for (const auto &row : storage::memberRows(database, group))
        step.retire(Entity::UnitGroupMember, row.id);
    step.retire(Entity::UnitGroup, group.value());
    return step.commit();
}

} // namespace taizhang::workflow
