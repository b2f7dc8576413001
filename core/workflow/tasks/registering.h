#pragma once

#include "core/domain/id.h"
#include "core/storage/journal.h"

#include <QStringList>

namespace taizhang::workflow {

/// Whether what comes in for a unit is 登记报送 in the same step.
enum class Registers { No, Yes };

/// Inside core/workflow: 登记报送 of what just came in.

/// Of these, the ones that a unit still owes (未报送, 退回), each once; 本局自收 is nobody's to register.
QList<domain::RequirementId> owedAmong(storage::Database &database,
                                       const QList<domain::RequirementId> &requirements);

/// The title of a step that adds something and registers what came with it.
QString titleWith(const QString &title, Registers registers, qsizetype owed);

/// Makes them 已报送 as part of a step, after their pieces were filed; returns what should be looked at, each
/// 请核对: fewer pieces than were asked for.
QStringList registerAs(storage::Database &database, storage::ChangeGroup &step,
                       const QList<domain::RequirementId> &owed);

/// The units, by name, that still owe something of these.
QStringList unitsOwing(storage::Database &database, const QList<domain::RequirementId> &requirements);

} // namespace taizhang::workflow
