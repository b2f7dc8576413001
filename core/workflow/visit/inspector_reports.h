#pragma once

#include "core/workflow/visit/inspector_source.h"

namespace taizhang::workflow {

/// Adds the 情况说明 of each indicator: what is written of it, or the file that stands for it. Points that
/// nobody has written yet are left out and counted in the remarks. Dated as everywhere else: `today` where no
/// date was given.
void addInspectorReports(storage::Database &database, InspectorSource &source, QDate today);

} // namespace taizhang::workflow
