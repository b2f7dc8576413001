#include "core/domain/reports/report_stage.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

QList<ReportStage> reportStages()
{
    return {ReportStage::Draft, ReportStage::Review, ReportStage::Sealing, ReportStage::Recovered};
}

QString stageWord(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Draft:
        return QStringLiteral("draft");
    case ReportStage::Review:
        return QStringLiteral("review");
    case ReportStage::Sealing:
        return QStringLiteral("sealing");
    case ReportStage::Recovered:
        return QStringLiteral("recovered");
    }
    return {};
}

std::optional<ReportStage> parseStageWord(const QString &word)
{
    for (const auto stage : reportStages())
        if (stageWord(stage) == word)
            return stage;
    return std::nullopt;
}

QString stageLabel(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Draft:
        return tr("起草");
    case ReportStage::Review:
        return tr("审签");
    case ReportStage::Sealing:
        return tr("盖章");
    case ReportStage::Recovered:
        return tr("扫描件回收");
    }
    return {};
}

} // namespace taizhang::domain
