#pragma once

#include "core/domain/units/unit.h"
#include "core/domain/units/unit_contact.h"

#include <QHash>

namespace taizhang::domain {

/// What a person types, or a table says, of a unit.
struct UnitEntry
{
    QString name;
    QString shortName;
    UnitKind kind = UnitKind::Department;
    QStringList aliases;
    UnitContact contact;
    bool operator==(const UnitEntry &) const = default;
};

/// Who bears one of the entry's names already: the taken name and its bearer.
struct NameClash
{
    QString name;
    QString bearer;
};

/// Every name, short name and alias in use, and who bears it. One name has one bearer, so that a word always
/// names one unit. Answers in constant time: lists of thousands are compared with it.
class NameIndex
{
public:
    /// Of the units that are not retired.
    explicit NameIndex(const QList<Unit> &units);

    /// Any name of the entry that another unit bears; `self` is the name of the unit that the entry is for,
    /// empty for a new one.
    std::optional<NameClash> clash(const UnitEntry &entry, const QString &self = {}) const;
    /// The name of the unit that bears this name; empty when none does.
    QString bearer(const QString &name) const { return m_bearers.value(unitNameKey(name)); }
    void add(const UnitEntry &entry);

private:
    QHash<QString, QString> m_bearers; ///< by unitNameKey
};

} // namespace taizhang::domain
