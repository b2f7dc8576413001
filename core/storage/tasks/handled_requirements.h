#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::storage {

/// Who deals with a 报送任务.
struct HandledRequirement
{
    domain::RequirementId requirement;
    domain::MaterialId material;
    std::optional<domain::UnitId> unit; ///< none: 本局自收
    QString period;                     ///< a year as four digits; empty: the whole
    QString person;                     ///< 经办人, never empty
};
/// Live ones that have a 经办人, in printed order, then by the order of units and by period.
QList<HandledRequirement> handledRequirements(Database &database);

} // namespace taizhang::storage
