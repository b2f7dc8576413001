#pragma once

#include "core/report/layout/line_breaker.h"

#include <QString>

namespace taizhang::report {

/// Lines of a title of several lines, by GB/T 9704-2012 7.3.1: no word and no name of a unit is parted, and
/// the lines are of about equal length. `items`: one for each character (code point) of `text`; `cell` is the
/// room of a full-width one. As few lines as `width` allows or one more; none where that cannot be had, as
/// with a word that is wider than a line.
QList<BreakLine> breakTitle(const QString &text, const QList<BreakItem> &items, qreal width, qreal cell);

} // namespace taizhang::report
