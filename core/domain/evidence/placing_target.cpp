#include "core/domain/evidence/placing_rules.h"
#include "core/domain/tr.h"

#include <QSet>

#include <algorithm>

// Which materials there are to choose from, and whose a file is once its material is found.

namespace taizhang::domain {

QList<qsizetype> Placer::Rules::ofIndicator(int indicator) const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_table.materials.size(); ++place)
        if (m_table.materials[place].indicator == indicator)
            places << place;
    return places;
}

QList<qsizetype> Placer::Rules::ofNamedRow(const Case &c, const QList<qsizetype> &among) const
{
    for (const auto &words : c.places) {
        if (words.rows.isEmpty())
            continue;
        auto there = among;
        there.removeIf([&](qsizetype place) { return !words.rows.contains(m_table.materials[place].row); });
        return there.isEmpty() ? among : there;
    }
    return among;
}

QList<qsizetype> Placer::Rules::askedOf(UnitId unit, bool isOpen) const
{
    QList<qsizetype> places;
    for (const auto &asked : m_table.asked)
        if (asked.unit == unit && (asked.isOpen || !isOpen))
            if (const auto place = m_places.value(asked.material, -1); place >= 0 && !places.contains(place))
                places << place;
    return places;
}

RequirementId Placer::Rules::resolve(const PlacingMaterial &material, std::optional<UnitId> unit,
                                     const QString &path) const
{
    std::optional<RequirementId> whole;
    std::optional<RequirementId> first;
    const auto year = yearOf(path);
    for (const auto place : m_askedFor.values(material.id)) {
        const auto &asked = m_table.asked[place];
        if (unit != asked.unit)
            continue;
        if (!asked.period.isEmpty() && asked.period == year)
            return asked.id;
        if (asked.period.isEmpty() && !whole)
            whole = asked.id;
        if (!first)
            first = asked.id;
    }
    return whole ? *whole : first.value_or(material.own);
}

/// The material is found; whose it is, and for which year, may still make it less certain.
void Placer::Rules::settle(Case &c, const PlacingMaterial &material, Certainty certainty) const
{
    auto &result = c.result;
    result.indicator = material.indicator;
    result.material = material.id;
    QSet<UnitId> units;
    QSet<QString> periods;
    for (const auto place : m_askedFor.values(material.id)) {
        units << m_table.asked[place].unit;
        if (m_table.asked[place].unit == result.unit)
            periods << m_table.asked[place].period;
    }
    if (!result.unit && units.size() == 1) {
        result.unit = *units.cbegin();
        c.reasons << tr("这项材料只交办给了%1").arg(unitName(*result.unit));
        certainty = std::min(certainty, Certainty::Likely);
    } else if (!result.unit && !units.isEmpty()) {
        c.reasons.prepend(tr("先放在本局名下：这项材料交办给了 %1 个单位，看不出是谁的").arg(units.size()));
        certainty = std::min(certainty, Certainty::Guess);
    } else if (result.unit && !units.contains(*result.unit)) {
        c.reasons.prepend(tr("先放在本局名下：没有把这项材料交办给%1").arg(unitName(*result.unit)));
        certainty = std::min(certainty, Certainty::Likely);
    }
    if (result.unit && m_retired.contains(*result.unit))
        certainty = std::min(certainty, Certainty::Likely);
    if (periods.size() > 1 && !periods.contains(yearOf(c.path))) {
        c.reasons << tr("分年报送，看不出是哪一年的");
        certainty = std::min(certainty, Certainty::Guess);
    }
    certainty = std::min(certainty, mostOfSeveral(c, units));
    result.requirement = resolve(material, result.unit, c.path);
    for (const auto place : m_askedFor.values(material.id))
        if (const auto &asked = m_table.asked[place];
            asked.id == result.requirement && !asked.period.isEmpty())
            c.reasons << tr("归到%1年度").arg(asked.period);
    result.certainty = certainty;
}

Certainty Placer::Rules::mostOfSeveral(const Case &c, const QSet<UnitId> &asked) const
{
    if (c.others.isEmpty())
        return Certainty::Sure;
    const bool isOnlyAsked =
        asked.contains(*c.result.unit) &&
        std::none_of(c.others.cbegin(), c.others.cend(), [&](UnitId other) { return asked.contains(other); });
    return isOnlyAsked ? Certainty::Likely : Certainty::Guess;
}

} // namespace taizhang::domain
