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
};

/// All rules, compiled once; among matches of the same words the earlier rule wins.
const std::vector<HintRule> &hintRules();

} // namespace taizhang::domain
