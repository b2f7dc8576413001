#pragma once

#include <QString>

namespace taizhang::domain {

struct UnitProgress;

/// One word for each group of states, wherever it is counted; a state by itself has its own (stateLabel()).
///
/// 已办, of materials: 通过 or 零报告 (UnitProgress::answered).
QString answeredWord();
/// 待审核, of materials: 已报送 or 初审 (UnitProgress::waiting, Standing::Waiting).
QString waitingWord();
/// 欠交, of materials: not there in the end, 未报送 or 退回 (UnitProgress::owed()).
QString owedWord();
/// 都没有报, of a unit that was asked and sent nothing (UnitProgress::silent()).
QString silentWord();
/// 未交办, of a unit that was asked nothing, and 不适用 where that is so of all; empty for one that is asked.
QString nothingAskedWord(const UnitProgress &progress);

} // namespace taizhang::domain
