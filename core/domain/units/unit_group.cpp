#include "core/domain/units/unit_group.h"

#include <algorithm>

namespace taizhang::domain {

namespace {

const UnitGroup *find(const QList<UnitGroup> &groups, UnitGroupId id)
{
    const auto found =
        std::find_if(groups.cbegin(), groups.cend(), [&](const UnitGroup &group) { return group.id == id; });
    return found == groups.cend() ? nullptr : &*found;
}

/// Depth first, every group once: a circle that came from elsewhere ends the walk and does not hang it.
void walk(const QList<UnitGroup> &groups, UnitGroupId id, QSet<UnitGroupId> &seen, QList<UnitId> &units)
{
    if (seen.contains(id))
        return;
    seen.insert(id);
    const auto *group = find(groups, id);
    if (group == nullptr)
        return;
    for (const auto unit : group->units)
        if (!units.contains(unit))
            units << unit;
    for (const auto member : group->groups)
        walk(groups, member, seen, units);
}

} // namespace

QList<UnitId> expanded(const QList<UnitGroup> &groups, UnitGroupId group)
{
    QSet<UnitGroupId> seen;
    QList<UnitId> units;
    walk(groups, group, seen, units);
    return units;
}

bool wouldContainItself(const QList<UnitGroup> &groups, UnitGroupId group, const QList<UnitGroupId> &members)
{
    QSet<UnitGroupId> seen;
    QList<UnitId> units;
    for (const auto member : members)
        walk(groups, member, seen, units);
    return seen.contains(group);
}

QList<UnitGroupId> groupsWith(const QList<UnitGroup> &groups, UnitId unit)
{
    QList<UnitGroupId> with;
    for (const auto &group : groups)
        if (expanded(groups, group.id).contains(unit))
            with << group.id;
    return with;
}

} // namespace taizhang::domain
