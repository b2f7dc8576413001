#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::ui {

/// 1-9, 20、46 as numbers, each once and in order; nothing when it is no such list, or names one beyond
/// `most`.
std::optional<QList<int>> parseNumbers(const QString &text, int most);

} // namespace taizhang::ui
