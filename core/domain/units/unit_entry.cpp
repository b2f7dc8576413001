#include "core/domain/units/unit_entry.h"

namespace taizhang::domain {

namespace {

QStringList namesOf(const UnitEntry &entry)
{
    auto names = QStringList{entry.name} + entry.aliases;
    if (!entry.shortName.isEmpty())
        names << entry.shortName;
    return names;
}

} // namespace

NameIndex::NameIndex(const QList<Unit> &units)
{
    for (const auto &unit : units)
        if (!unit.retired)
            add({unit.name, unit.shortName, unit.kind, unit.aliases, {}});
}

std::optional<NameClash> NameIndex::clash(const UnitEntry &entry, const QString &self) const
{
    for (const auto &name : namesOf(entry))
        if (const auto found = bearer(name); !found.isEmpty() && found != self)
            return NameClash{name, found};
    return std::nullopt;
}

void NameIndex::add(const UnitEntry &entry)
{
    for (const auto &name : namesOf(entry))
        m_bearers.insert(unitNameKey(name), entry.name);
}

} // namespace taizhang::domain
