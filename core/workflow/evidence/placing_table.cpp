#include "core/workflow/evidence/placing_table.h"

#include "core/domain/tasks/asking.h"
#include "core/domain/tasks/requirement.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"

namespace taizhang::workflow {

using namespace domain;

namespace {

/// Lead and responsible units of each row, by indicator and ordinal.
QHash<std::pair<int, int>, QList<UnitId>> namedUnits(storage::Database &database, const QList<Unit> &units)
{
    const auto groups = storage::unitGroups(database);
    const auto table = storage::edition(database);
    QHash<std::pair<int, int>, QList<UnitId>> named;
    for (const auto &section : table.sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks)
                for (const auto &name : parseUnitCell(task.leadText) + parseUnitCell(task.responsibleText))
                    if (const auto known = domain::named(name, units, groups); known.unit)
                        named[{indicator.number, task.ordinal}] << *known.unit;
    return named;
}

} // namespace

PlacingTable placingTable(storage::Database &database)
{
    PlacingTable table;
    table.units = storage::units(database);
    QHash<MaterialId, RequirementId> own;
    storage::RequirementFilter all;
    all.ownToo = true;
    for (const auto &line : storage::requirementLines(database, all)) {
        if (line.unit)
            table.asked << PlacingRequirement{line.id, line.material, *line.unit, line.period,
                                              line.counts() && isOwed(line.state)};
        else
            own.insert(line.material, line.id);
    }
    const auto named = namedUnits(database, table.units);
    for (const auto &line : storage::materialLines(database))
        if (const auto requirement = own.constFind(line.id); requirement != own.constEnd())
            table.materials << PlacingMaterial{
                line.id,    *requirement, line.indicator, line.row,
                line.place, line.label,   line.text,      named.value({line.indicator, line.row})};
    return table;
}

} // namespace taizhang::workflow
