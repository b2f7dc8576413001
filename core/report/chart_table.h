#pragma once

#include "core/report/chart.h"
#include "core/report/table.h"

namespace taizhang::report {

/// The figures of a chart as a table with the chart's title, for writers that draw nothing.
Table tableOf(const Chart &chart);

} // namespace taizhang::report
