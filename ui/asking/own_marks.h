#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/requirement.h"
#include "core/storage/database/database.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/tasks/asking.h"
#include "ui/shared/roster.h"

#include <QHash>

namespace taizhang::ui {

/// What 本局自收 says of a material that no unit is asked for: once one is asked, it no longer counts.
struct OwnMark
{
    domain::RequirementState state = domain::RequirementState::Missing;
    QString reason;
    bool isNotApplicable() const { return state == domain::RequirementState::NotApplicable; }
};
using OwnMarks = QHash<domain::MaterialId, OwnMark>;

/// Of the whole table, where something else than 未收集 was marked.
OwnMarks ownMarks(storage::Database &database);
OwnMarks ownMarks(const storage::TaskSheet &task);

/// 材料3（已标不适用）: the material's label where its line says so, else the label alone.
QString markedLabel(const QString &label, const OwnMark &mark);
/// What the material is, and 已标不适用：不涉及 where it is so, for a tooltip.
QString markedTip(const QString &text, const OwnMark &mark);

/// The marks that asking takes away: of materials that it asks somebody for.
OwnMarks marksLost(const Roster &roster, const OwnMarks &marks, const workflow::Asking &asking);
/// In full, before it is confirmed:
/// 请核对：第46项材料3原来标的“不适用”（不涉及），交办以后不再算，以单位报送的为准。 Empty when nothing is
/// lost.
QString marksLostWords(const Roster &roster, const OwnMarks &lost);
/// The name of the step with them: 交办…；原来自己标的已收集不再算.
QString titleWithLost(const QString &title, const OwnMarks &lost);

} // namespace taizhang::ui
