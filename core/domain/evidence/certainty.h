#pragma once

#include <QString>

namespace taizhang::domain {

/// How far a proposal may be trusted.
enum class Certainty {
    None,   ///< nothing speaks for any place
    Guess,  ///< something does; a person has to look
    Likely, ///< right more often than not
    Sure,   ///< the name itself says it; filed without being asked where that is wanted
};
/// none, guess, likely, sure: the word in JSON.
QString certaintyWord(Certainty certainty);
/// 未归位, 猜测, 较有把握, 有把握: the word a clerk reads.
QString certaintyLabel(Certainty certainty);

} // namespace taizhang::domain
