#pragma once

#include <QString>

namespace taizhang::domain {

/// 欠交, of materials: not there in the end, 未报送 or 退回 (UnitProgress::owed()).
QString owedWord();
/// 一份未报, of a unit that was asked and sent nothing (UnitProgress::silent()).
QString silentWord();

} // namespace taizhang::domain
