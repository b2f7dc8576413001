#pragma once

#include "core/domain/units/unit.h"
#include "core/domain/units/unit_group.h"
#include "core/domain/units/unit_progress.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"

#include <QHash>

namespace taizhang::ui {

/// A snapshot of who is asked what, answering from memory: the directory, the materials of the table, and
/// every 报送任务 that is asked of a unit. A value; a new one takes its place after each write.
class Roster
{
public:
    Roster() = default;
    explicit Roster(storage::Database &database);

    /// In the 机构序列, retired ones included.
    const QList<domain::Unit> &units() const { return m_units; }
    const QList<domain::UnitGroup> &groups() const { return m_groups; }
    /// In printed order.
    const QList<storage::MaterialLine> &materials() const { return m_materials; }
    /// In printed order, then by units and years.
    const QList<storage::RequirementLine> &asked() const { return m_asked; }

    /// Null for what is not there.
    const domain::Unit *unit(domain::UnitId id) const;
    const domain::UnitGroup *group(domain::UnitGroupId id) const;
    const storage::MaterialLine *material(domain::MaterialId id) const;
    const storage::RequirementLine *requirement(domain::RequirementId id) const;

    QList<storage::RequirementLine> askedFor(domain::MaterialId material) const;
    QList<storage::RequirementLine> askedOf(domain::UnitId unit) const;
    domain::UnitProgress progressOf(domain::UnitId unit, QDate today) const;

    /// 第30项材料2（某某镇，2023年）.
    QString placeOf(const storage::RequirementLine &line) const;
    QString unitName(const storage::RequirementLine &line) const;

    bool operator==(const Roster &other) const;

private:
    QList<domain::Unit> m_units;
    QList<domain::UnitGroup> m_groups;
    QList<storage::MaterialLine> m_materials;
    QList<storage::RequirementLine> m_asked;
    QHash<domain::UnitId, qsizetype> m_unitPlaces;
    QHash<domain::MaterialId, qsizetype> m_materialPlaces;
    QHash<domain::RequirementId, qsizetype> m_requirementPlaces;
    QMultiHash<domain::UnitId, qsizetype> m_ofUnit;
};

} // namespace taizhang::ui
