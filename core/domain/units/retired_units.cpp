#include "core/domain/units/retired_units.h"

#include "core/domain/tr.h"

#include <algorithm>

namespace taizhang::domain {

QString markedIfRetired(const QString &name, bool isRetired)
{
    return isRetired ? tr("%1（已停用）").arg(name) : name;
}

const Unit *retiredNamed(const QList<Unit> &units, const QString &name)
{
    const auto key = unitNameKey(name);
    const auto found = std::find_if(units.cbegin(), units.cend(), [&](const Unit &unit) {
        return unit.retired && unitNameKey(unit.name) == key;
    });
    return found == units.cend() ? nullptr : &*found;
}

} // namespace taizhang::domain
