#pragma once

#include "core/domain/id.h"

#include <QList>
#include <QSet>
#include <QString>

namespace taizhang::domain {

/// 单位组: a collective name of the table (各乡镇, 各行政执法部门) or one of the user's. Its members are
/// units and other groups.
struct UnitGroup
{
    UnitGroupId id;
    QString uuid;
    QString name;
    QList<UnitId> units;
    QList<UnitGroupId> groups;
    bool operator==(const UnitGroup &) const = default;
};

/// Every unit that the group means, through the groups that it includes, each once, in the order of the
/// members.
QList<UnitId> expanded(const QList<UnitGroup> &groups, UnitGroupId group);

/// Whether a group with these member groups would contain itself, directly or through another.
bool wouldContainItself(const QList<UnitGroup> &groups, UnitGroupId group, const QList<UnitGroupId> &members);

/// The groups that mean this unit or that include one which does.
QList<UnitGroupId> groupsWith(const QList<UnitGroup> &groups, UnitId unit);

} // namespace taizhang::domain
