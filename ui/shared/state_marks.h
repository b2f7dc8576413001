#pragma once

#include "core/domain/tasks/progress.h"
#include "core/domain/tasks/requirement.h"

#include <QIcon>
#include <QPalette>

namespace taizhang::ui {

/// The five marks, told apart by shape as well as by colour (they are printed black and white, too):
/// an empty ring, a half disc, a full disc with a tick, a ring with a return arrow, a ring with a bar.
QIcon markIcon(domain::ProgressMark mark, const QPalette &palette);

/// The mark of a state: 未收集 is not started, 已报送 and 初审 are under way, 零报告 is complete.
domain::ProgressMark markOf(domain::RequirementState state);
QIcon stateIcon(domain::RequirementState state, const QPalette &palette);

/// Of what units send in, and nobody ticks here.
QIcon byUnitsIcon(const QPalette &palette);

/// The colour of a mark and of its word.
QColor markColour(domain::ProgressMark mark, const QPalette &palette);

} // namespace taizhang::ui
