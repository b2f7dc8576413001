#pragma once

#include <QString>

namespace taizhang::ui {

/// The text with a line break after each `most` characters of a line: a line is laid out anew as a whole,
/// which takes half a minute for one of a million characters without a blank, and no window answers
/// meanwhile.
QString partedLines(const QString &text, qsizetype most);

} // namespace taizhang::ui
