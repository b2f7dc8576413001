#pragma once

#include "core/domain/units/unit_entry.h"

namespace taizhang::domain {

/// What of an entry is more than fits into a list or a letter, each as the beginning of a sentence (联系人有
/// 400 字，超过 60 字) and empty where it fits. Names have their own limit (parseUnitName).
struct UnitExcess
{
    QString person;
    QString telephone;
    QString note;
    QString aliases;

    /// Empty when all of it fits.
    QString first() const;
};
UnitExcess excessOf(const UnitEntry &entry);

} // namespace taizhang::domain
