#pragma once

#include "core/report/layout/flow.h"
#include "core/report/text/table.h"

namespace taizhang::report {

/// The table as strips, its caption first. `pageHeight` is the room of a page: a row that does not fit below
/// the header is parted into lines. Throws domain::Error when there are more columns than the width can hold.
std::vector<FlowStrip> tableStrips(const Table &table, const TextGrid &grid, qreal pageHeight,
                                   TextShaper &shaper);

} // namespace taizhang::report
