#pragma once

#include "core/storage/indicator_history.h"

namespace taizhang::ui {

/// One line of the history for a reader: 11月23日 20:15　张三@PC-3　材料1：未收集 → 已收集. Empty for a
/// change that says nothing by itself (the reason beside a state, a technical field). `manyRows` names the
/// row, too.
QString historyLine(const storage::IndicatorChange &change, bool manyRows);

} // namespace taizhang::ui
