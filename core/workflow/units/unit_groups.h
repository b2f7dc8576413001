#pragma once

#include "core/domain/units/unit_group.h"
#include "core/storage/history/journal.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/tasks/asking.h"

namespace taizhang::workflow {

/// What a change of a group's members would do, to be shown before it is made.
struct MembershipPlan
{
    QList<domain::UnitId> joining; ///< whom the group would mean in addition
    QList<domain::UnitId> leaving; ///< whom it would mean no more
    /// What was asked through the group, or through one that includes it, of those that now join; none twice.
    QList<JoinedAsk> asked;
    QList<storage::RequirementLine> withdrawn; ///< asked through these groups of those that leave, unanswered
    /// The same, but never dropped: answered now or once (and reopened since), or named in a letter that was
    /// recorded.
    QList<storage::RequirementLine> kept;
    /// leftOutOf() the groups that mean somebody now and meant nobody before. Only told: it is for the user
    /// to ask for it.
    QList<domain::MaterialId> leftOut;
};

/// Throws domain::Error when the group would contain itself.
MembershipPlan planGroupMembers(storage::Database &database, domain::UnitGroupId group,
                                const QList<domain::UnitId> &units, const QList<domain::UnitGroupId> &groups,
                                QDate today);

/// How many 报送任务 it makes when these units, and `newUnits` that the directory does not know yet, join.
qsizetype asksOnJoining(storage::Database &database, domain::UnitGroupId group,
                        const QList<domain::UnitId> &units, qsizetype newUnits, QDate today);

/// Replaces the members at once and does what planGroupMembers() says, as one step.
QString setGroupMembers(storage::Database &database, const storage::Author &author, domain::UnitGroupId group,
                        const QList<domain::UnitId> &units, const QList<domain::UnitGroupId> &groups);

/// Makes units members, those that are not yet, and asks them for what was asked through the group, as part
/// of a step.
void joinGroup(storage::Database &database, storage::ChangeGroup &step, domain::UnitGroupId group,
               const QList<domain::UnitId> &units);

/// A group of the user's own. Throws domain::Error when the name is none or taken by a group or a unit.
QString addGroup(storage::Database &database, const storage::Author &author, const QString &name);
QString renameGroup(storage::Database &database, const storage::Author &author, domain::UnitGroupId group,
                    const QString &name);

/// Takes the group away; what was asked through it stays asked. Throws when the official table names it or
/// another group includes it.
QString deleteGroup(storage::Database &database, const storage::Author &author, domain::UnitGroupId group);

} // namespace taizhang::workflow
