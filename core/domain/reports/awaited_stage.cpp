#include "core/domain/reports/awaited_stage.h"

namespace taizhang::domain {

std::optional<ReportStage> awaitedStage(ReportStage stage, bool hasSealedScan)
{
    if (stage == ReportStage::Draft || (stage == ReportStage::Recovered && hasSealedScan))
        return std::nullopt;
    return stage;
}

} // namespace taizhang::domain
