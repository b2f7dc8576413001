#pragma once

#include "core/domain/table/hints.h"

#include <QRegularExpression>

#include <vector>

namespace taizhang::domain {

/// One shape of words that hides a requirement.
struct HintRule
{
    HintKind kind;
    QRegularExpression words;
    bool hasFigure = false; ///< whether all that it finds has one: a digit, or 一 to 十
};

/// All rules, compiled once; among matches of the same words the earlier rule wins.
const std::vector<HintRule> &hintRules();

} // namespace taizhang::domain
