#include "ui/navigation/navigation_line_delegate.h"

#include "ui/navigation/navigation_model.h"
#include "ui/navigation/navigation_paint.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QPainter>

namespace taizhang::ui {

namespace {

constexpr int markSide = 16;

bool hasBelow(const QModelIndex &index)
{
    return !index.data(MarkedRole).value<MarkedWords>().isEmpty() ||
           !index.data(RemarkRole).toString().isEmpty();
}

/// At the left of `area`; returns its colour, that of the words on the highlight.
QColor paintStanding(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                     domain::Standing standing, int side)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto colour = isSelected ? inkFor(option).words : standingColour(standing, option.palette);
    paintStandingMark(painter, QRectF(area.left(), area.top() + (area.height() - side) / 2.0, side, side),
                      standing, colour);
    return colour;
}

} // namespace

NavigationLineDelegate::NavigationLineDelegate(QObject *parent)
    : NavigationDelegate(parent)
    , m_body(typeFont(TypeSize::Body))
    , m_bold(typeFont(TypeSize::Body, true))
    , m_small(typeFont(TypeSize::Small))
{
}

void NavigationLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    if (!index.data(FigureRole).isValid())
        return NavigationDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option, index);
    paintLine(painter, option, index);
    painter->restore();
}

void NavigationLineDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const auto ink = inkFor(option);
    const QFontMetrics body(m_body);
    auto area = option.rect.adjusted(grid, grid / 2 + 2, -grid, 0);
    area.setHeight(body.height());
    if (const auto mark = index.data(NavigationModel::MarkRole); mark.isValid())
        area.setLeft(paintMark(painter, option, area, domain::ProgressMark(mark.toInt())) + grid);
    if (const auto standing = index.data(StandingRole); standing.isValid()) {
        if (standing.toInt() >= 0)
            paintStanding(*painter, option, area, domain::Standing(standing.toInt()), markSide);
        area.setLeft(area.left() + markSide + grid);
    }
    const auto figure = index.data(FigureRole).toString();
    const bool alarming = index.data(AlarmingRole).toBool();
    painter->setFont(alarming ? m_bold : m_body);
    painter->setPen(alarming ? ink.alarm : ink.muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, figure);
    auto words = area;
    words.setRight(area.right() - QFontMetrics(m_bold).horizontalAdvance(figure) - grid);
    painter->setFont(m_body);
    painter->setPen(index.data(MutedRole).toBool() ? ink.muted : ink.words);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(body, index.data().toString(), words.width()));
    if (hasBelow(index))
        paintBelow(painter, option, index, area.translated(0, body.height()));
}

void NavigationLineDelegate::paintBelow(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const QRect &area) const
{
    const auto ink = inkFor(option);
    const QFontMetrics small(m_small);
    auto rest = area;
    rest.setHeight(small.height());
    painter->setFont(m_small);
    const auto marked = index.data(MarkedRole).value<MarkedWords>();
    for (const auto &[standing, words] : marked) {
        // A shape beside the colour: the line is read in black and white, too.
        const int side = small.ascent();
        painter->setPen(paintStanding(*painter, option, rest, standing, side));
        rest.setLeft(rest.left() + side + grid / 2);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, words);
        rest.setLeft(rest.left() + small.horizontalAdvance(words) + grid);
    }
    painter->setPen(ink.muted);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(small, index.data(RemarkRole).toString(), std::max(rest.width(), 0)));
}

QSize NavigationLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FigureRole).isValid())
        return NavigationDelegate::sizeHint(option, index);
    const int below = hasBelow(index) ? QFontMetrics(m_small).height() : 0;
    return {200, QFontMetrics(m_body).height() + below + grid + grid / 2};
}

} // namespace taizhang::ui
