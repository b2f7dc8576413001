#pragma once

#include "core/domain/reports/report_stage.h"

namespace taizhang::domain {

/// Where the report is waited for: with whom signs it (审签), where it is sealed (盖章), or, once it is said
/// to be at the last stage, for the scan with the seal that is not here yet (扫描件回收). Nothing while it is
/// still written, and once the scan is here.
std::optional<ReportStage> awaitedStage(ReportStage stage, bool hasSealedScan);

} // namespace taizhang::domain
