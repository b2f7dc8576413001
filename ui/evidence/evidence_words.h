#pragma once

#include "core/storage/indicator_repository.h"

#include <QString>

namespace taizhang::ui {

class Ledger;

/// 第20项 · 材料 1：…; without a material 第20项 · 全部材料. A long text is cut.
QString headingOf(const storage::IndicatorSheet &indicator, const storage::MaterialSheet *material);

/// What to do next where there is no evidence yet.
QString whatToDo(const Ledger &ledger, const storage::MaterialSheet *material);

} // namespace taizhang::ui
