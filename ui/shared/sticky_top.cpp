#include "ui/shared/sticky_top.h"

#include "ui/shared/look.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace taizhang::ui {

StickyTop::StickyTop(QWidget &bar, QWidget *parent) : QWidget(parent), m_bar(bar)
{
    parent->installEventFilter(this);
    refit();
}

void StickyTop::refit()
{
    setFixedHeight(m_bar.sizeHint().height());
    place();
}

// While a page makes way for the next one its content is no longer around this.
bool StickyTop::isScrolled() const
{
    return m_area != nullptr && m_area->widget() != nullptr && m_area->widget()->isAncestorOf(this);
}

void StickyTop::place()
{
    const auto *host = parentWidget();
    auto top = y();
    if (isScrolled()) {
        const auto seen = host->mapFrom(m_area->widget(), QPoint(0, -m_area->widget()->y())).y();
        top = std::clamp(seen, top, std::max(top, host->height() - height()));
    }
    m_bar.setGeometry(0, top, host->width(), height());
    m_bar.raise();
}

void StickyTop::scrollTo(const QWidget &widget)
{
    if (isScrolled())
        m_area->verticalScrollBar()->setValue(widget.mapTo(m_area->widget(), QPoint(0, 0)).y() - height() -
                                              grid);
}

void StickyTop::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (auto *ancestor = parentWidget(); ancestor != nullptr && m_area == nullptr;
         ancestor = ancestor->parentWidget()) {
        ancestor->installEventFilter(this); // what moves one of them moves this
        if (auto *area = qobject_cast<QScrollArea *>(ancestor)) {
            m_area = area;
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyTop::place);
        }
    }
    place();
}

void StickyTop::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    place();
}

bool StickyTop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move)
        place();
    else if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &StickyTop::place); // once its layout has placed the rest
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang::ui
