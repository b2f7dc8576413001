#include "core/domain/unit_entry.h"

namespace taizhang::domain {

std::optional<NameClash> nameClash(const UnitEntry &entry, const QList<Unit> &units,
                                   std::optional<UnitId> except)
{
    auto wanted = entry.aliases;
    wanted.prepend(entry.name);
    for (const auto &unit : units) {
        if (unit.retired || unit.id == except)
            continue;
        auto taken = unit.aliases;
        taken.prepend(unit.name);
        for (const auto &name : wanted)
            for (const auto &other : taken)
                if (unitNameKey(name) == unitNameKey(other))
                    return NameClash{name, unit.name};
    }
    return std::nullopt;
}

} // namespace taizhang::domain
