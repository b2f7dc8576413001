#pragma once

#include <QStringList>

#include <optional>

namespace taizhang::domain {

/// The years in what was typed: 2022、2023 or 2022-2024; nothing when something else stands there or one
/// stands twice, or where there are more than ten.
std::optional<QStringList> parseYears(const QString &text);

} // namespace taizhang::domain
