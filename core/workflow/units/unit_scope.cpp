#include "core/workflow/units/unit_scope.h"

#include "core/domain/error.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

UnitScope unitScope(storage::Database &database, const QStringList &uuids)
{
    UnitScope scope;
    for (const auto &unit : storage::units(database))
        if (uuids.contains(unit.uuid))
            scope.units << unit.id;
    if (scope.isWhole()) {
        if (!uuids.isEmpty())
            throw domain::Error(tr("选中的单位已经不在名录里，没有打印：请重新选择单位。"));
        return scope;
    }
    QHash<domain::MaterialId, std::pair<int, int>> places;
    for (const auto &material : storage::materialLines(database))
        places.insert(material.id, {material.indicator, material.row});
    for (const auto &asked : storage::requirementLines(database))
        if (scope.holds(asked.unit)) {
            scope.rows << places.value(asked.material);
            scope.requirements << asked.id;
        }
    return scope;
}

} // namespace taizhang::workflow
