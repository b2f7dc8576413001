#pragma once

#include "core/domain/units/unit_entry.h"

namespace taizhang::domain {

/// Which of the entry's fields holds more than fits into a list or a letter, as the beginning of a sentence
/// (联系人有 400 字，超过 60 字); empty when none does. Names have their own limit (parseUnitName).
QString tooLong(const UnitEntry &entry);

} // namespace taizhang::domain
