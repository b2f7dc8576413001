#include "ui/navigation/navigation_paint.h"

#include "ui/shared/look.h"
#include "ui/shared/state_marks.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace taizhang::ui {

namespace {

constexpr int markSide = 16;

} // namespace

Ink inkFor(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (option.state & QStyle::State_Selected) {
        const auto words = option.palette.color(group, QPalette::HighlightedText);
        return {words, words, words};
    }
    const auto &colours = tones(option.palette);
    return {option.palette.color(group, QPalette::Text), colours.muted, colours.alarm};
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem plain(option);
    plain.index = index;
    plain.text.clear();
    plain.icon = {};
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, option.widget);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

int paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
              domain::ProgressMark mark)
{
    const QRect rect(area.left(), area.center().y() - markSide / 2 + 1, markSide, markSide);
    if (option.state & QStyle::State_Selected) {
        // The mark keeps its colour: a light disc lifts it from the highlight.
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawEllipse(rect.adjusted(-1, -1, 1, 1));
    }
    markIcon(mark, option.palette).paint(painter, rect);
    return rect.right();
}

} // namespace taizhang::ui
