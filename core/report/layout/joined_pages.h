#pragma once

#include "core/report/layout/laid_out_report.h"

namespace taizhang::report {

/// Prints of the same sheet as one, in order; title, author and language are the first one's.
LaidOutReport joinedPages(const QList<LaidOutReport> &reports);

} // namespace taizhang::report
