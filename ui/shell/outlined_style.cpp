#include "ui/shell/outlined_style.h"

#include "ui/shared/look.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace taizhang::ui {

namespace {

// Of the arrow of a button that opens a menu, in pixels.
constexpr int menuRoom = grid * 3 / 2;
constexpr int arrowMargin = grid / 2;

bool hasOutline(QStyle::PrimitiveElement element, const QStyleOption *option)
{
    switch (element) {
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelButtonCommand:
        return true;
    case QStyle::PE_Frame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0;
    }
    default:
        return false;
    }
}

// Three to one against the field, as WCAG 2.1 (1.4.11) asks of what marks a control.
QColor outlineOf(const QStyleOption *option)
{
    if (option->state & QStyle::State_HasFocus)
        return option->palette.color(QPalette::Highlight);
    const auto text = option->palette.color(QPalette::Text);
    const auto field = option->palette.color(QPalette::Base);
    const auto share = option->state & QStyle::State_Enabled ? 0.5 : 0.25;
    const auto mix = [share](int ink, int paper) {
        return qRound(ink * share + paper * (1 - share));
    };
    return QColor(mix(text.red(), field.red()), mix(text.green(), field.green()),
                  mix(text.blue(), field.blue()));
}

void drawOutline(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    painter.setPen(outlineOf(&option));
    painter.setBrush(Qt::NoBrush);
    const auto edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == QStyle::PE_IndicatorRadioButton)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, 2, 2);
}

void drawTick(const QStyleOption &option, QPainter &painter)
{
    const bool set = option.state & QStyle::State_On;
    const bool dash = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto &palette = option.palette;
    const auto line = enabled ? tones(palette).muted : tones(palette).line;
    const auto fill = enabled ? palette.color(QPalette::Active, QPalette::Highlight) : line;
    const auto area = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    // On the ground of a row that is selected, which has the colour of the fill.
    const bool onSelection = option.state & QStyle::State_Selected;
    const auto edge = onSelection ? palette.color(QPalette::HighlightedText) : set ? fill : line;
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(set ? fill : palette.color(QPalette::Base));
    painter.drawRoundedRect(area, 2.5, 2.5);
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    if (set) {
        painter.setPen(QPen(palette.color(QPalette::Active, QPalette::HighlightedText), 1.8, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QList<QPointF>{at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)});
    } else if (dash) {
        painter.setPen(QPen(line, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
}

void drawToolLine(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    const QRect edge(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(edge, tones(option.palette).line);
}

// An arrow of one stroke in the middle of the button.
void drawArrow(const QRectF &button, double turn, const QColor &colour, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(button.center());
    painter.rotate(turn);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QList<QPointF>{{-3, 1.5}, {0, -1.5}, {3, 1.5}});
    painter.restore();
}

/// A button that does nothing but open its menu; not one with a part of its own for that.
bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

QIcon drawnIcon(const QPalette &palette, const QList<QList<QPointF>> &strokes)
{
    QIcon icon;
    for (const int side : {16, 32}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(side / 16.0, side / 16.0);
        painter.setPen(QPen(tones(palette).muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const auto &stroke : strokes)
            painter.drawPolyline(stroke);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (element == PE_IndicatorArrowDown && opensMenu(option) && widget) {
        const QRect room(widget->width() - menuRoom, 0, menuRoom, widget->height());
        return drawArrow(visualRect(option->direction, widget->rect(), room), 180,
                         option->palette.color(QPalette::ButtonText), *painter);
    }
    const bool tick = element == PE_IndicatorCheckBox;
    if (!tick)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!tick && !hasOutline(element, option))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (tick)
        drawTick(*option, *painter);
    else
        drawOutline(element, *option, *painter);
    painter->restore();
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_ToolBar)
        return drawToolLine(*option, *painter);
    if (element == CE_ToolButtonLabel && opensMenu(option)) {
        auto label = *static_cast<const QStyleOptionToolButton *>(option);
        label.rect.setWidth(label.rect.width() - menuRoom + arrowMargin);
        label.rect = visualRect(option->direction, option->rect, label.rect);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton && opensMenu(option))
        size.rwidth() += menuRoom - arrowMargin;
    if (type == CT_MenuItem) // Fusion measures a widest line with its mnemonic too narrow and cuts it
        size.rwidth() += grid;
    return size;
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto place = [&](SubControl part) {
        return subControlRect(control, bar, part, widget);
    };
    const auto &shades = tones(bar->palette);
    const bool upright = bar->orientation == Qt::Vertical;
    const bool turned = !upright && bar->direction == Qt::RightToLeft;
    const bool movable = bar->state & State_Enabled && bar->maximum > bar->minimum;
    const auto colourOf = [&](SubControl part) {
        const bool held = bar->activeSubControls & part && bar->state & (State_Sunken | State_MouseOver);
        return held && movable ? bar->palette.color(QPalette::Text) : shades.muted;
    };
    painter->fillRect(bar->rect, bar->palette.color(QPalette::Window));
    if (!movable)
        return;
    auto slider = place(SC_ScrollBarSlider);
    slider = upright ? slider.adjusted(4, 1, -4, -1) : slider.adjusted(1, 4, -1, -4);
    painter->fillRect(slider, colourOf(SC_ScrollBarSlider));
    const double back = upright ? 0 : turned ? 90 : -90;
    drawArrow(place(SC_ScrollBarSubLine), back, colourOf(SC_ScrollBarSubLine), *painter);
    drawArrow(place(SC_ScrollBarAddLine), back + 180, colourOf(SC_ScrollBarAddLine), *painter);
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const auto palette = widget ? widget->palette() : QPalette();
    switch (icon) {
    case SP_LineEditClearButton:
        return drawnIcon(palette, {{{4.5, 4.5}, {11.5, 11.5}}, {{11.5, 4.5}, {4.5, 11.5}}});
    case SP_ToolBarHorizontalExtensionButton:
        return drawnIcon(palette, {{{4, 4}, {8, 8}, {4, 12}}, {{9, 4}, {13, 8}, {9, 12}}});
    case SP_ToolBarVerticalExtensionButton:
        return drawnIcon(palette, {{{4, 4}, {8, 8}, {12, 4}}, {{4, 9}, {8, 13}, {12, 9}}});
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace taizhang::ui
