#pragma once

#include "core/domain/standing.h"

#include <QPalette>
#include <QPixmap>

namespace taizhang::ui {

/// The marks of paper on the screen: the same outlines, in the colours of the palette.

QColor standingColour(domain::Standing standing, const QPalette &palette);
/// Square, `side` device-independent pixels. Painted once for each look.
QPixmap standingMark(domain::Standing standing, const QPalette &palette, int side, qreal pixelRatio);

} // namespace taizhang::ui
