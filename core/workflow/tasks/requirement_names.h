#pragma once

#include "core/domain/units/unit.h"
#include "core/storage/tasks/requirement_repository.h"

#include <QHash>

namespace taizhang::workflow {

/// Materials and units by their ids, read once, and what requirements are called in sentences.
class RequirementNames
{
public:
    explicit RequirementNames(storage::Database &database);

    /// Throw domain::Error for what is not there.
    const storage::MaterialLine &material(domain::MaterialId id) const;
    const domain::Unit &unit(domain::UnitId id) const;

    /// 区教育局, or 本局.
    QString unitOf(const storage::RequirementLine &line) const;
    /// 第30项材料2（某某镇，2023年）.
    QString placeOf(const storage::RequirementLine &line) const;

private:
    QHash<domain::MaterialId, storage::MaterialLine> m_materials;
    QHash<domain::UnitId, domain::Unit> m_units;
};

} // namespace taizhang::workflow
