#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// The way of a 情况说明 to the set: 起草 → 审签 → 盖章 → 扫描件回收.
enum class ReportStage { Draft, Review, Sealing, Recovered };

/// In their order.
QList<ReportStage> reportStages();
/// draft, review, sealing, recovered: as stored.
QString stageWord(ReportStage stage);
std::optional<ReportStage> parseStageWord(const QString &word);
/// 起草, 审签, 盖章, 扫描件回收.
QString stageLabel(ReportStage stage);

} // namespace taizhang::domain
