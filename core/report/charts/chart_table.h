#pragma once

#include "core/report/charts/chart.h"
#include "core/report/text/table.h"

namespace taizhang::report {

/// The figures of a chart as a table with the chart's title, for writers that draw nothing.
Table tableOf(const Chart &chart);

} // namespace taizhang::report
