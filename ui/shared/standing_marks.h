#pragma once

#include "core/domain/tasks/standing.h"

#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QRectF;

namespace taizhang::ui {

/// The marks of paper on the screen: the same outlines, in the colours of the palette.

QColor standingColour(domain::Standing standing, const QPalette &palette);
/// Square, `side` device-independent pixels. Painted once for each look.
QPixmap standingMark(domain::Standing standing, const QPalette &palette, int side, qreal pixelRatio);
/// For cells of lists: readable in a row that is selected as well.
QIcon standingIcon(domain::Standing standing, const QPalette &palette);
/// Fills the square with the mark.
void paintStandingMark(QPainter &painter, const QRectF &square, domain::Standing standing,
                       const QColor &colour);

} // namespace taizhang::ui
