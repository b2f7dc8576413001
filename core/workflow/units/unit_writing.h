#pragma once

#include "core/domain/table/unit_names.h"
#include "core/domain/units/unit.h"
#include "core/domain/units/unit_entry.h"
#include "core/storage/history/journal.h"

namespace taizhang::workflow {

/// Inside core/workflow: what the use cases that write the directory of units share.

/// Throws domain::Error when the directory has none of that id.
domain::Unit unitOf(const QList<domain::Unit> &units, domain::UnitId id);

/// Throws domain::Error when a name of the entry is borne by a unit other than `self`.
void refuseClash(const domain::NameIndex &names, const domain::UnitEntry &entry, const QString &self);

/// From now on the unit bears these aliases and no others.
void writeAliases(storage::Database &database, storage::ChangeGroup &step, domain::UnitId unit,
                  const QStringList &aliases);

} // namespace taizhang::workflow
