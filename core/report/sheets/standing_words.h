#pragma once

#include "core/domain/tasks/gaps.h"
#include "core/report/sheets/marks.h"

namespace taizhang::report {

/// How matrix and 进度通报 say where somebody stands; on paper all is Chinese, whatever the program speaks.

/// The mark of a standing, the same on screen and paper.
MarkShape markOf(domain::Standing standing);
/// 逾期, 退回, 未报送, ….
QString standingWord(domain::Standing standing);

/// A cell of the matrix: the mark of the worst, how many are so where it is more than one, and where others
/// stand otherwise a +, after 逾期 the mark of 退回 where something was returned; empty where nothing is
/// asked.
QString cellText(const domain::StandingCounts &counts);
/// The same in words, for a spreadsheet: 退回1，未报送3（逾期2），通过1.
QString cellWords(const domain::StandingCounts &counts);
/// The word behind its mark, as on paper.
QString markedWord(domain::Standing standing);
/// Every mark with its word, the worst first.
QString marksLegend();

/// 未报送3（逾期2），未收集1，要点未写3; before the words that have a mark stands theirs.
QString gapWords(const domain::Gap &gap);
/// The units that owe something there: the first `most` by name, then 等5个单位.
QString owingWords(const domain::Overview &overview, const domain::Gap &gap, int most);
/// The first `most` characters and ….
QString shortened(const QString &text, int most);

} // namespace taizhang::report
