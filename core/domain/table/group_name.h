#pragma once

#include <QString>

#include <optional>

namespace taizhang::domain {

/// The name of a 单位组, fit to be stored: as parseUnitName(), but a collective name is what it should be.
std::optional<QString> parseGroupName(const QString &text);

} // namespace taizhang::domain
