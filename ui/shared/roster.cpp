#include "ui/shared/roster.h"

#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

using namespace domain;
using storage::MaterialLine;
using storage::RequirementLine;

namespace {

template <class Value, class Id>
const Value *at(const QList<Value> &values, const QHash<Id, qsizetype> &places, Id id)
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &values[*place];
}

} // namespace

Roster::Roster(storage::Database &database)
    : m_units(storage::units(database))
    , m_groups(storage::unitGroups(database))
    , m_materials(storage::materialLines(database))
    , m_asked(storage::requirementLines(database))
{
    for (qsizetype i = 0; i < m_units.size(); ++i)
        m_unitPlaces.insert(m_units[i].id, i);
    for (qsizetype i = 0; i < m_materials.size(); ++i)
        m_materialPlaces.insert(m_materials[i].id, i);
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        m_requirementPlaces.insert(m_asked[i].id, i);
        m_ofUnit.insert(*m_asked[i].unit, i);
    }
}

const Unit *Roster::unit(UnitId id) const
{
    return at(m_units, m_unitPlaces, id);
}

const UnitGroup *Roster::group(UnitGroupId id) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [&](const UnitGroup &group) { return group.id == id; });
    return found == m_groups.cend() ? nullptr : &*found;
}

const MaterialLine *Roster::material(MaterialId id) const
{
    return at(m_materials, m_materialPlaces, id);
}

const RequirementLine *Roster::requirement(RequirementId id) const
{
    return at(m_asked, m_requirementPlaces, id);
}

QList<RequirementLine> Roster::askedFor(MaterialId material) const
{
    QList<RequirementLine> lines;
    std::copy_if(m_asked.cbegin(), m_asked.cend(), std::back_inserter(lines),
                 [&](const RequirementLine &line) { return line.material == material; });
    return lines;
}

QList<RequirementLine> Roster::askedOf(UnitId unit) const
{
    auto places = m_ofUnit.values(unit);
    std::sort(places.begin(), places.end());
    QList<RequirementLine> lines;
    for (const auto place : std::as_const(places))
        lines << m_asked[place];
    return lines;
}

UnitProgress Roster::progressOf(UnitId unit, QDate today) const
{
    UnitProgress progress;
    const auto [begin, end] = m_ofUnit.equal_range(unit);
    for (auto place = begin; place != end; ++place)
        m_asked[*place].addTo(progress, today);
    return progress;
}

QString Roster::unitName(const RequirementLine &line) const
{
    const auto *known = line.unit ? unit(*line.unit) : nullptr;
    return known == nullptr ? tr("本局") : known->name;
}

QString Roster::placeOf(const RequirementLine &line) const
{
    const auto *of = material(line.material);
    const auto place = of == nullptr ? QString() : of->shownPlace();
    return line.period.isEmpty() ? tr("%1（%2）").arg(place, unitName(line))
                                 : tr("%1（%2，%3年）").arg(place, unitName(line), line.period);
}

bool Roster::operator==(const Roster &other) const
{
    return m_units == other.m_units && m_groups == other.m_groups && m_asked == other.m_asked;
}

} // namespace taizhang::ui
