#pragma once

#include "core/domain/units/unit_entry.h"
#include "core/domain/units/unit_group.h"
#include "core/storage/history/journal.h"
#include "core/storage/tasks/requirement_repository.h"

namespace taizhang::workflow {

/// Puts the concrete units of the table into the directory in order of first appearance, and its collective
/// names as groups without members. Does nothing when the directory was ever filled. Aliases are not
/// resolved: that is proposed to the user (domain::proposeAliases).
void seedDirectory(storage::Database &database, const storage::Author &author);

/// Adds units at the end of the 机构序列, as one step. `into`: a group that they become members of, and with
/// them the units of the directory in `joining`, but of the new ones only those of `kind` where it is given;
/// all of them are asked for what was asked through it. A name that was retired comes back with its uuid.
/// Throws domain::Error, and adds none, when a name is none or taken.
QString addUnits(storage::Database &database, const storage::Author &author,
                 const QList<domain::UnitEntry> &entries, std::optional<domain::UnitGroupId> into = {},
                 const QList<domain::UnitId> &joining = {}, std::optional<domain::UnitKind> kind = {});

/// What a table brought: units that are new, and others whose entry it fills or changes; one step. Whom to
/// call stays as it is where the entry is blank.
struct UnitChanges
{
    QList<domain::UnitEntry> added;
    QList<std::pair<domain::UnitId, domain::UnitEntry>> changed;
};
QString importUnits(storage::Database &database, const storage::Author &author, const UnitChanges &changes);

/// Writes the whole entry of a unit. Throws as addUnits does.
QString editUnit(storage::Database &database, const storage::Author &author, domain::UnitId unit,
                 const domain::UnitEntry &entry);

/// Sets the 机构序列; units not named keep their order after those that are.
QString orderUnits(storage::Database &database, const storage::Author &author,
                   const QList<domain::UnitId> &order);

/// Indicators whose rows name the unit, also by a short name or an alias, as lead or responsible; in order,
/// each once. While the directory does not have it, it is proposed for none of them.
QList<int> indicatorsNaming(storage::Database &database, domain::UnitId unit);

/// Takes a unit out of the directory and withdraws what it was merely asked. Throws domain::Error when it has
/// answered anything: then it can only be retired.
QString deleteUnit(storage::Database &database, const storage::Author &author, domain::UnitId unit);

/// What goes together with a unit that is deleted or retired, and what stays.
struct UnitLosses
{
    qsizetype withdrawn = 0;    ///< tasks that it never sent anything for
    qsizetype memberships = 0;  ///< in groups
    qsizetype kept = 0;         ///< its other tasks
    qsizetype unregistered = 0; ///< of those: what came was never 登记报送

    bool isEmpty() const { return withdrawn + memberships + kept == 0; }
};
/// `asked`: everything that the unit is asked.
UnitLosses lossesOf(domain::UnitId unit, const QList<storage::RequirementLine> &asked,
                    const QList<domain::UnitGroup> &groups);

/// 停用: what the unit answered stays, what it only was asked is withdrawn; it is asked nothing more, leaves
/// its groups, and its aliases are free for others. unit_return.h brings it back.
QString retireUnit(storage::Database &database, const storage::Author &author, domain::UnitId unit);

/// Confirms that `alias` is `unit` in another coat: its name becomes an alias, its requirements and
/// memberships go over. Throws when both are asked for the same material.
QString takeAsAlias(storage::Database &database, const storage::Author &author, domain::UnitId alias,
                    domain::UnitId unit);

/// The opposite answer to a proposal: the unit is one of its own.
QString letStandApart(storage::Database &database, const storage::Author &author, domain::UnitId unit);

} // namespace taizhang::workflow
