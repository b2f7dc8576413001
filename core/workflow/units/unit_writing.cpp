#include "core/workflow/units/unit_writing.h"

#include "core/domain/error.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

Unit unitOf(const QList<Unit> &units, UnitId id)
{
    const auto found =
        std::find_if(units.cbegin(), units.cend(), [&](const Unit &unit) { return unit.id == id; });
    if (found == units.cend())
        throw Error(tr("这个单位已经不在名录里了，没有改动任何内容：请刷新后再看。"));
    return *found;
}

void refuseClash(const NameIndex &names, const UnitEntry &entry, const QString &self)
{
    if (const auto clash = names.clash(entry, self))
        throw Error(tr("“%1”已经是“%2”的名称或别名，名录没有改动：请换一个名称，或把两者合为一个单位。")
                        .arg(clash->name, clash->bearer));
}

void writeAliases(Database &database, ChangeGroup &step, UnitId unit, const QStringList &aliases)
{
    const auto rows = storage::aliasRows(database, unit);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        if (!aliases.contains(row.key()))
            step.retire(Entity::UnitAlias, row.value());
    for (const auto &alias : aliases)
        if (!rows.contains(alias))
            step.insert(Entity::UnitAlias,
                        {{QStringLiteral("unit_id"), unit.value()}, {QStringLiteral("name"), alias}});
}

} // namespace taizhang::workflow
