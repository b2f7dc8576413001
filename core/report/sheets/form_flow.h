#pragma once

#include "core/report/layout/flow.h"
#include "core/report/text/document.h"

#include <vector>

namespace taizhang::report {

/// A line of the grid with the cut in its middle.
FlowStrip cutLineStrip(const CutLine &cut, const TextGrid &grid, TextShaper &shaper);

/// Lines of the grid with as many fields as leave each a blank of four characters; all but the last line stay
/// with the next.
std::vector<FlowStrip> formStrips(const FormLine &form, const TextGrid &grid, TextShaper &shaper);

} // namespace taizhang::report
