#pragma once

#include <QProxyStyle>

namespace taizhang::ui {

/// Fusion with outlines and ticks that can be seen, and with flat bars. Fusion darkens the window's colour
/// for outlines, which on a dark window leaves tick boxes and text fields without an edge, and on a light one
/// a faint one; its tool lines and scroll bars are gradients, which Qt blends on several threads, line by
/// line slower than the words beside them.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /// With room beside the words for the arrow of a menu, which Fusion draws as a speck in the corner.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    /// The arrows of full bars and the cross of a text field are drawn: Fusion's are pictures, for the first
    /// of which Qt looks through every image plugin, at every start.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace taizhang::ui
