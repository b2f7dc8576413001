#pragma once

#include "core/domain/units/unit.h"
#include "core/domain/units/unit_contact.h"
#include "core/domain/units/unit_group.h"
#include "core/storage/database/database.h"

#include <QHash>

namespace taizhang::storage {

/// In the order of the user; retired ones too (Unit::retired), but none deleted or of an undone adding.
QList<domain::Unit> units(Database &database);

/// By name as first seen in the table, then the user's own.
QList<domain::UnitGroup> unitGroups(Database &database);

QHash<domain::UnitId, domain::UnitContact> unitContacts(Database &database);

/// The row ids that belong to a unit or a group, for the use cases that change them.
std::optional<qint64> contactRow(Database &database, domain::UnitId unit);
/// By name.
QHash<QString, qint64> aliasRows(Database &database, domain::UnitId unit);
struct GroupMemberRow
{
    qint64 id = 0;
    std::optional<domain::UnitId> unit;
    std::optional<domain::UnitGroupId> group;
};
QList<GroupMemberRow> memberRows(Database &database, domain::UnitGroupId group);
/// The memberships of a unit in any group.
QList<qint64> membershipRows(Database &database, domain::UnitId unit);

/// Whether anything hangs on the unit: a requirement that is more than just asked, evidence that came from
/// it, a report of its own, a notice sent to it.
bool unitHasAnswers(Database &database, domain::UnitId unit);

/// Whether the directory was ever filled, retired rows included.
bool hasDirectory(Database &database);

} // namespace taizhang::storage
