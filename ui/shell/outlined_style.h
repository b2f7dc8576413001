#pragma once

#include <QProxyStyle>

namespace taizhang::ui {

/// Fusion with outlines that can be seen. Fusion darkens the window's colour for them, which on a dark window
/// leaves tick boxes and text fields without an edge, and on a light one a faint one.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace taizhang::ui
