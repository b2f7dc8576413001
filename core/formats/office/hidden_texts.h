#pragma once

#include <QStringList>

namespace taizhang::formats {

/// Inside core/formats: what a page or a text has that its reader sees no words of: the comments of markup,
/// each by itself, and what stands in it as \u673a (JSON), as it is meant, its strings a line each.
QStringList hiddenTexts(const QString &source);

} // namespace taizhang::formats
