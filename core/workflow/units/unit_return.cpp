#include "core/workflow/units/unit_return.h"

#include "core/domain/error.h"
#include "core/domain/units/unit_entry.h"
#include "core/storage/history/retirement.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"
#include "core/workflow/units/unit_groups.h"
#include "core/workflow/units/unit_writing.h"

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;
using storage::RequirementLine;

namespace {

UnitEntry bearing(const QString &name)
{
    UnitEntry entry;
    entry.name = name;
    return entry;
}

/// Whether the unit is asked for the same already.
bool isAsked(const QList<RequirementLine> &lines, const RequirementLine &task)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&](const RequirementLine &line) {
        return line.material == task.material &&
               (line.period == task.period || line.period.isEmpty() || task.period.isEmpty());
    });
}

QList<RequirementLine> withoutAsked(const QList<RequirementLine> &gone, const QList<RequirementLine> &asked)
{
    QList<RequirementLine> tasks;
    for (const auto &line : gone)
        if (!isAsked(asked, line))
            tasks << line;
    return tasks;
}

/// The units that sent something in, by material.
QHash<MaterialId, QStringList> answers(Database &database, const QList<Unit> &units,
                                       const QList<RequirementLine> &tasks)
{
    QSet<MaterialId> materials;
    for (const auto &task : tasks)
        materials << task.material;
    QHash<MaterialId, QStringList> names;
    if (tasks.isEmpty())
        return names;
    for (const auto &line : storage::requirementLines(database))
        if (materials.contains(line.material) && line.state != RequirementState::Missing &&
            line.state != RequirementState::NotApplicable)
            if (const auto name = unitOf(units, *line.unit).name; !names[line.material].contains(name))
                names[line.material] << name;
    return names;
}

MembershipPlan joining(Database &database, const UnitGroup &group, UnitId unit)
{
    return planGroupMembers(database, group.id, group.units + QList{unit}, group.groups,
                            QDate::currentDate());
}

} // namespace

UnitReturn planUnitReturn(Database &database, UnitId unit)
{
    const auto units = storage::units(database);
    const auto &back = unitOf(units, unit);
    const auto gone = storage::goneWith(database, unit);
    storage::RequirementFilter filter;
    filter.unit = unit;
    const auto kept = storage::requirementLines(database, filter);
    UnitReturn plan;
    plan.kept = int(kept.size());
    plan.tasks = withoutAsked(gone.requirements, kept);
    plan.answeredBy = answers(database, units, plan.tasks);
    for (const auto &group : storage::unitGroups(database)) {
        if (!gone.groups.contains(group.id) || group.units.contains(unit))
            continue;
        plan.groups << group.id;
        plan.groupNames << group.name;
        for (const auto &asked : joining(database, group, unit).asked)
            if (!plan.asked.contains(asked.material) &&
                std::none_of(plan.tasks.cbegin(), plan.tasks.cend(),
                             [&](const RequirementLine &task) { return task.material == asked.material; }))
                plan.asked << asked.material;
    }
    const NameIndex names(units);
    for (const auto &alias : gone.aliases)
        if (!back.aliases.contains(alias) && !names.clash(bearing(alias), back.name))
            plan.aliases << alias;
    return plan;
}

QString restoreUnit(Database &database, const storage::Author &author, UnitId unit, bool whatItHad)
{
    const auto known = storage::units(database);
    const auto back = unitOf(known, unit);
    auto names = bearing(back.name);
    names.shortName = back.shortName;
    refuseClash(NameIndex(known), names, back.name);
    const auto plan = whatItHad ? planUnitReturn(database, unit) : UnitReturn();
    ChangeGroup step(database, author,
                     plan.tasks.isEmpty()
                         ? tr("恢复单位“%1”").arg(back.name)
                         : tr("恢复单位“%1”和它的 %2 项任务").arg(back.name).arg(plan.tasks.size()));
    step.set(Entity::Unit, unit.value(), {{QStringLiteral("retired_at"), QVariant()}});
    for (const auto &task : plan.tasks)
        step.set(Entity::Requirement, task.id.value(), {{QStringLiteral("retired_at"), QVariant()}});
    writeAliases(database, step, unit, back.aliases + plan.aliases);
    for (const auto group : plan.groups)
        joinGroup(database, step, group, {unit});
    return step.commit();
}

} // namespace taizhang::workflow
