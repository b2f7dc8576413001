#include "ui/shell/navigation_line_delegate.h"

#include "ui/shared/look.h"
#include "ui/shell/navigation_model.h"
#include "ui/shell/navigation_paint.h"

#include <QPainter>

namespace taizhang::ui {

namespace {

bool hasBelow(const QModelIndex &index)
{
    return !index.data(AlarmRole).toString().isEmpty() || !index.data(RemarkRole).toString().isEmpty();
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
    const auto figure = index.data(FigureRole).toString();
    const bool alarming = index.data(AlarmingRole).toBool();
    painter->setFont(alarming ? m_bold : m_body);
    painter->setPen(alarming ? ink.alarm : ink.muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, figure);
    auto words = area;
    words.setRight(area.right() - QFontMetrics(m_bold).horizontalAdvance(figure) - grid);
    painter->setFont(m_body);
    painter->setPen(ink.words);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      body.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
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
    const auto alarm = index.data(AlarmRole).toString();
    if (!alarm.isEmpty()) {
        // A shape beside the colour: the line is read in black and white, too.
        const auto marked = QStringLiteral("▲ ") + alarm;
        painter->setPen(ink.alarm);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, marked);
        rest.setLeft(rest.left() + small.horizontalAdvance(marked) + grid);
    }
    painter->setPen(ink.muted);
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        small.elidedText(index.data(RemarkRole).toString(), Qt::ElideRight, std::max(rest.width(), 0)));
}

QSize NavigationLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FigureRole).isValid())
        return NavigationDelegate::sizeHint(option, index);
    const int below = hasBelow(index) ? QFontMetrics(m_small).height() : 0;
    return {200, QFontMetrics(m_body).height() + below + grid + grid / 2};
}

} // namespace taizhang::ui
