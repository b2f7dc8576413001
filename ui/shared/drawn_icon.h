#pragma once

#include <QIcon>

#include <functional>

class QPainter;

namespace taizhang::ui {

/// Draws a mark that fills `square`, in one colour.
using MarkDrawing = std::function<void(QPainter &painter, const QRectF &square, const QColor &colour)>;

struct MarkColours
{
    QColor normal;
    QColor disabled;
    QColor selected; ///< in a row or an entry that is selected
};

/// An icon that is drawn in the sizes and colours that are shown, when they are, and once each.
QIcon drawnIcon(const MarkDrawing &drawing, const MarkColours &colours);

/// The same of a file of the resource system, which is a black SVG.
QIcon drawnIcon(const QString &svgFile, const MarkColours &colours);

} // namespace taizhang::ui
