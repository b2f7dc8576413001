#pragma once

#include <QtGlobal>

namespace taizhang::domain {

/// Characters of a 简称.
constexpr qsizetype longestShortName = 40;

} // namespace taizhang::domain
