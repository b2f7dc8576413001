#include "ui/navigation/navigation_delegate.h"

#include "ui/navigation/navigation_model.h"
#include "ui/navigation/navigation_paint.h"
#include "ui/shared/look.h"

#include <QPainter>

namespace taizhang::ui {

using domain::ProgressMark;

namespace {

void paintBar(QPainter *painter, const QRect &rect, int percent, const QPalette &palette, const Ink &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(tones(palette).line);
    painter->drawRoundedRect(rect, 2, 2);
    auto done = rect;
    done.setWidth(rect.width() * percent / 100);
    if (percent > 0)
        done.setWidth(std::max(done.width(), 3));
    const bool selected = ink.muted == ink.words;
    painter->setBrush(selected ? ink.words : percent == 100 ? tones(palette).done : tones(palette).started);
    painter->drawRoundedRect(done, 2, 2);
}

} // namespace

NavigationDelegate::NavigationDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_body(typeFont(TypeSize::Body)), m_bold(typeFont(TypeSize::Body, true))
{
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option, index);
    if (index.data(NavigationModel::NumberRole).toInt() == 0)
        paintSection(painter, option, index);
    else
        paintIndicator(painter, option, index);
    painter->restore();
}

void NavigationDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const auto ink = inkFor(option);
    const auto area = option.rect.adjusted(grid / 2, grid / 2, -grid, -grid / 2);
    const auto percent = index.data(NavigationModel::PercentRole).toInt();
    const QFontMetrics bold(m_bold);
    const int percentWidth = QFontMetrics(m_body).horizontalAdvance(QStringLiteral("100%"));

    painter->setFont(m_bold);
    painter->setPen(ink.words);
    auto words = area;
    words.setHeight(bold.height());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(bold, index.data().toString(), words.width()));

    auto line = area;
    line.setTop(words.bottom() + 2);
    painter->setFont(m_body);
    painter->setPen(ink.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                      isNothingToDo(ProgressMark(index.data(NavigationModel::MarkRole).toInt()))
                          ? QStringLiteral("—")
                          : QStringLiteral("%1%").arg(percent));
    paintBar(painter, QRect(line.left(), line.center().y() - 2, line.width() - percentWidth - grid, 4),
             percent, option.palette, ink);
}

void NavigationDelegate::paintIndicator(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const auto ink = inkFor(option);
    auto area = option.rect.adjusted(grid / 2, 0, -grid, 0);
    const auto mark = ProgressMark(index.data(NavigationModel::MarkRole).toInt());
    area.setLeft(paintMark(painter, option, area, mark) + grid / 2);

    const QFontMetrics body(m_body);
    auto number = area;
    number.setWidth(body.horizontalAdvance(QStringLiteral("100")));
    painter->setFont(m_body);
    painter->setPen(ink.words);
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(NavigationModel::NumberRole).toString());

    const int percentWidth = body.horizontalAdvance(QStringLiteral("100%"));
    auto words = area;
    words.setLeft(number.right() + grid);
    words.setRight(area.right() - percentWidth - grid);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(body, index.data().toString(), words.width()));
    painter->setPen(ink.muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                      isNothingToDo(mark)
                          ? QStringLiteral("—")
                          : QStringLiteral("%1%").arg(index.data(NavigationModel::PercentRole).toInt()));
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(m_body).height();
    if (index.data(NavigationModel::NumberRole).toInt() == 0)
        return {200, line * 2 + grid + grid / 2};
    return {200, line + grid + grid / 2};
}

} // namespace taizhang::ui
