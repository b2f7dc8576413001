#include "ui/shell/outlined_style.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace taizhang::ui {

namespace {

bool hasOutline(QStyle::PrimitiveElement element, const QStyleOption *option)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
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

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!hasOutline(element, option))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outlineOf(option));
    painter->setBrush(Qt::NoBrush);
    const auto edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

} // namespace taizhang::ui
