#include "ui/shell/work_pages.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollArea>

namespace taizhang::ui {

WorkPages::WorkPages(QWidget *indicators, QAction *home, QWidget *parent)
    : QStackedWidget(parent), m_home(home), m_shown(home)
{
    setObjectName(QStringLiteral("workPages"));
    addWidget(indicators);
    m_home->setChecked(true);
    connect(m_home, &QAction::triggered, this, &WorkPages::showIndicators);
}

void WorkPages::add(QAction *action, std::function<QWidget *()> make)
{
    connect(action, &QAction::triggered, this,
            [this, action, make = std::move(make), page = static_cast<QWidget *>(nullptr)]() mutable {
                if (page == nullptr) {
                    page = scrolling(make());
                    addWidget(page);
                }
                turnTo(page, action);
            });
}

// Else a page would make the window wider than a small screen at 150 %.
QWidget *WorkPages::scrolling(QWidget *page)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setFocusProxy(page);
    return area;
}

void WorkPages::showIndicators()
{
    turnTo(widget(0), m_home);
}

void WorkPages::turnTo(QWidget *page, QAction *action)
{
    action->setChecked(true);
    m_shown = action;
    if (currentWidget() != page) {
        setCurrentWidget(page);
        emit turned(showsIndicators());
    }
    page->setFocus(Qt::OtherFocusReason);
}

void WorkPages::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !showsIndicators()) {
        showIndicators();
        event->accept();
        return;
    }
    QStackedWidget::keyPressEvent(event);
}

} // namespace taizhang::ui
