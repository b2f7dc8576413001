#pragma once

#include "app/cli/arguments.h"
#include "core/domain/units/unit.h"
#include "core/domain/units/unit_group.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::cli {

/// Units and groups, read once.
struct Directory
{
    QList<domain::Unit> units;
    QList<domain::UnitGroup> groups;

    QString nameOf(domain::UnitId id) const;
};
Directory readDirectory(workflow::WorkspaceSession &session);

/// --unit and --period, beside placeOptions().
QList<Option> requirementOptions();

/// The unit that the words name: a name, an alias, or unique initials; of those that are not retired first.
/// Throws domain::Error, with the candidates, when they name none or several, and for a retired one where
/// something is to be done with it and not only to be looked at.
enum class Retired { Refused, Shown };
domain::Unit unitNamed(const Directory &directory, const QString &words, Retired retired = Retired::Refused);
/// The group of that name; throws domain::Error when there is none.
domain::UnitGroup groupNamed(const Directory &directory, const QString &name);

/// The requirement that --indicator, --row, --material, --unit and --period name; throws domain::Error when
/// the material is not asked of the unit, or in years and none is named.
storage::RequirementLine selectedRequirement(workflow::WorkspaceSession &session, const Arguments &arguments,
                                             Retired retired = Retired::Refused);

/// Those that --indicator, --section and --unit leave; throws domain::Error for an indicator or a section
/// that the table does not have.
storage::RequirementFilter selectedRequirements(workflow::WorkspaceSession &session,
                                                const Arguments &arguments, Retired retired);

/// Where evidence is filed.
struct FilingPlace
{
    domain::RequirementId requirement;
    std::optional<domain::UnitId> source; ///< who sent it, where the requirement does not say so
    QString remark;                       ///< 请核对, to be said when it is done; empty for nothing
};
/// Under the unit's requirement where one is named, else under 本局自收's, which is remarked on when the
/// material is asked of units. `mayBeUnasked`: of a unit that the material is not asked of it goes there,
/// too, with that unit as its source; else that is refused.
FilingPlace filingPlaceNamed(workflow::WorkspaceSession &session, const Arguments &arguments,
                             bool mayBeUnasked);

/// 请核对, of the units that sent something and still count as 未报送; none when there are none.
QStringList remarksOnOwing(const QStringList &units);

/// Asked before the files come in, where they are to be registered as well (--submit): that there is nothing
/// to register, since no unit owes anything of these; else none.
QStringList remarkOnNothingOwed(workflow::WorkspaceSession &session,
                                const QList<domain::RequirementId> &requirements);

/// What is asked of the material now, of all or of one unit.
QList<storage::RequirementLine> askedOf(workflow::WorkspaceSession &session, domain::MaterialId material,
                                        std::optional<domain::UnitId> unit = {});

} // namespace taizhang::cli
