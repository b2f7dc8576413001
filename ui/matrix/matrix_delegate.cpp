#include "ui/matrix/matrix_delegate.h"

#include "core/domain/tasks/other_standing.h"
#include "ui/matrix/matrix_model.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace taizhang::ui {

namespace {

constexpr int markSide = 16;  // px
constexpr int badgeSide = 11; // of a second mark, in the corner

} // namespace

MatrixDelegate::MatrixDelegate(const MatrixModel &model, QObject *parent)
    : QAbstractItemDelegate(parent), m_model(model), m_font(typeFont(TypeSize::Small))
{
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid * 4, grid * 3 + grid / 2};
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto &area = option.rect;
    const auto &colours = tones(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(area, colours.selection);
    painter->setPen(colours.line);
    painter->drawLine(area.topRight(), area.bottomRight());
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
    const auto &counts = m_model.counts(index.row(), index.column());
    const auto worst = counts.worst();
    if (!worst)
        return;
    const auto many = counts.of(*worst) > 1 ? QString::number(counts.of(*worst)) : QString();
    const int words = many.isEmpty() ? 0 : QFontMetrics(m_font).horizontalAdvance(many);
    const auto other = domain::otherStanding(counts);
    const int room = area.width() - (other ? badgeSide - 2 : 0); // beside its mark
    const QPoint corner(area.left() + (room - markSide - words) / 2,
                        area.top() + (area.height() - markSide) / 2);
    const auto ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(corner, standingMark(*worst, option.palette, markSide, ratio));
    if (other)
        painter->drawPixmap(area.topRight() - QPoint(badgeSide + 1, -1),
                            standingMark(*other, option.palette, badgeSide, ratio));
    if (many.isEmpty())
        return;
    painter->setFont(m_font);
    painter->setPen(standingColour(*worst, option.palette));
    painter->drawText(QRect(corner.x() + markSide, area.top(), words + 2, area.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, many);
}

} // namespace taizhang::ui
