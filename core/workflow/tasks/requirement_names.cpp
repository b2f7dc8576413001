#include "core/workflow/tasks/requirement_names.h"

#include "core/domain/error.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;

RequirementNames::RequirementNames(storage::Database &database)
{
    for (const auto &line : storage::materialLines(database))
        m_materials.insert(line.id, line);
    for (const auto &unit : storage::units(database))
        m_units.insert(unit.id, unit);
}

const storage::MaterialLine &RequirementNames::material(MaterialId id) const
{
    const auto found = m_materials.constFind(id);
    if (found == m_materials.constEnd())
        throw Error(tr("指标表里没有这项材料，没有改动任何内容：请刷新后再看。"));
    return *found;
}

const Unit &RequirementNames::unit(UnitId id) const
{
    const auto found = m_units.constFind(id);
    if (found == m_units.constEnd())
        throw Error(tr("这个单位已经不在名录里了，没有改动任何内容：请刷新后再看。"));
    return *found;
}

QString RequirementNames::unitOf(const storage::RequirementLine &line) const
{
    return line.unit ? unit(*line.unit).name : tr("本局");
}

QString RequirementNames::placeOf(const storage::RequirementLine &line) const
{
    const auto place = material(line.material).shownPlace();
    return line.period.isEmpty() ? tr("%1（%2）").arg(place, unitOf(line))
                                 : tr("%1（%2，%3年）").arg(place, unitOf(line), line.period);
}

} // namespace taizhang::workflow
