#pragma once

#include "core/domain/unit.h"

namespace taizhang::domain {

/// What a person types, or a table says, of a unit. Personal data are the last three.
struct UnitEntry
{
    QString name;
    QString shortName;
    UnitKind kind = UnitKind::Department;
    QStringList aliases;
    QString person;    ///< 联系人
    QString telephone; ///< 电话
    QString note;
    bool operator==(const UnitEntry &) const = default;
};

/// Who bears one of the entry's names already, but for the unit `except`: the taken name and its bearer.
struct NameClash
{
    QString name;
    QString bearer;
};
std::optional<NameClash> nameClash(const UnitEntry &entry, const QList<Unit> &units,
                                   std::optional<UnitId> except = {});

} // namespace taizhang::domain
