#include "ui/shared/folding_line.h"

#include "ui/shared/look.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace taizhang::ui {

FoldingLine::FoldingLine(QWidget *parent)
    : QWidget(parent)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(grid);
    m_both->addLayout(m_first);
    m_both->addLayout(m_second, 1);
    for (auto *part : {m_first, m_second})
        part->setSpacing(grid / 2);
}

QSize FoldingLine::minimumSizeHint() const
{
    return {std::max(m_first->minimumSize().width(), m_second->minimumSize().width()),
            m_both->minimumSize().height()};
}

void FoldingLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingLine::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a button came or went
        fold();
    return isDone;
}

void FoldingLine::fold()
{
    const auto both = m_first->minimumSize().width() + m_both->spacing() + m_second->minimumSize().width();
    const bool isFolded = width() < both;
    const auto direction = isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_both->direction() == direction)
        return;
    m_both->setAlignment(m_first, isFolded ? Qt::AlignLeft : Qt::Alignment());
    m_both->setDirection(direction);
    updateGeometry();
}

} // namespace taizhang::ui
