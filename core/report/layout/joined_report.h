#pragma once

#include "core/report/layout/laid_out_report.h"

namespace taizhang::report {

/// Pages that were laid out apart as one report, in this order; title, author and language are the first
/// one's. All must be of one sheet. `eachOnNewSheet`: a blank page where a part would begin on the back of
/// another's last sheet. No parts give no pages.
LaidOutReport joined(const QList<LaidOutReport> &parts, bool eachOnNewSheet = false);

} // namespace taizhang::report
