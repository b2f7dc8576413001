#pragma once

#include "core/domain/tasks/progress.h"
#include "core/domain/units/unit_progress.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/tasks/requirement_names.h"

#include <QJsonObject>

namespace taizhang::cli {

/// Null for an empty text.
QJsonValue textOrNull(const QString &text);

/// The JSON of single things, the same in every verb that prints them.
/// `materialText`: of the material that the piece is filed under, by which it is looked at.
QJsonObject evidenceJson(const storage::FiledEvidence &piece, const QString &materialText);
QJsonObject progressJson(const domain::Progress &progress);
QJsonObject unitProgressJson(const domain::UnitProgress &progress);
QJsonObject requirementJson(const storage::RequirementLine &line, const workflow::RequirementNames &names,
                            QDate today);
QJsonObject indicatorJson(const storage::IndicatorSheet &sheet, const QList<storage::FiledEvidence> &evidence,
                          const domain::Progress &progress);

} // namespace taizhang::cli
