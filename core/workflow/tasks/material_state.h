#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/requirement.h"
#include "core/storage/history/journal.h"

namespace taizhang::workflow {

/// Sets what 本局自收 knows of a material (未收集, 已收集, 零报告, 不适用) as one undoable step; returns the
/// step's uuid, empty when nothing changed.
///
/// Throws domain::Error: a state of the units' (已报送, …); 不适用 without a reason; units are already asked.
QString setMaterialState(storage::Database &database, const storage::Author &author,
                         domain::RequirementId requirement, domain::RequirementState state,
                         const QString &reason);

} // namespace taizhang::workflow
