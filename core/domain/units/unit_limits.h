#pragma once

#include "core/domain/units/unit_entry.h"

#include <initializer_list>

namespace taizhang::domain {

/// By how much a text is too long, as the beginning of a sentence (联系人有 400 字，超过 60 字); empty where
/// it has `most` characters or fewer.
QString excess(const QString &label, const QString &text, int most);
/// The first of several that is not empty.
QString firstExcess(std::initializer_list<QString> excesses);
/// The same of what stands beside a 报送任务, which letters and lists print as they do a unit's own.
QString excessOfTask(const QString &office, const QString &handler, const QString &telephone,
                     const QString &note);

/// What of an entry is more than fits into a list or a letter, each as excess() says it. Names have their own
/// limit (parseUnitName).
struct UnitExcess
{
    ContactTexts contact;
    QString aliases;

    /// Empty when all of it fits.
    QString first() const;
};
UnitExcess excessOf(const UnitEntry &entry);

} // namespace taizhang::domain
