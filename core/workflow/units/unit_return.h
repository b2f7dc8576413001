#pragma once

#include "core/domain/id.h"
#include "core/storage/history/journal.h"
#include "core/storage/tasks/requirement_repository.h"

namespace taizhang::workflow {

/// What a retired unit would get back of that which its retirement took, to be shown before it is made.
struct UnitReturn
{
    QList<storage::RequirementLine> tasks; ///< as they were: withdrawn at its retirement
    /// By material: the other units that have answered it or sent something in, by name.
    QHash<domain::MaterialId, QStringList> answeredBy;
    /// Asked of the others of its groups meanwhile, and so of it when it is a member again.
    QList<domain::MaterialId> asked;
    QList<domain::UnitGroupId> groups;
    QStringList groupNames; ///< of the same, in their order
    QStringList aliases;    ///< that no other unit bears now
    int kept = 0;           ///< what it had answered, and never lost
    bool isEmpty() const { return tasks.isEmpty() && groups.isEmpty() && aliases.isEmpty(); }
};
UnitReturn planUnitReturn(storage::Database &database, domain::UnitId unit);

/// Brings a retired unit back, as one step; with `whatItHad` all that planUnitReturn() names as well. Throws
/// domain::Error when its name is taken meanwhile.
QString restoreUnit(storage::Database &database, const storage::Author &author, domain::UnitId unit,
                    bool whatItHad = false);

} // namespace taizhang::workflow
