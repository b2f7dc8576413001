#include "ui/help/help_key.h"

#include "ui/help/help_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace taizhang::ui {

HelpKey::HelpKey(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

void HelpKey::open()
{
    // One that a dialog does not let through is of no use: the guide belongs to what is in front.
    auto *front = QApplication::activeModalWidget();
    auto *owner = front != nullptr && front != m_help ? front : &m_window;
    const auto *focus = QApplication::focusWidget();
    if (!m_help || m_help->parentWidget() != owner) {
        delete m_help;
        m_help = new HelpWindow(owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(helpTopicAt(focus != nullptr ? focus : owner));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier ||
        (m_help && static_cast<QWidget *>(watched)->window() == m_help))
        return false;
    open();
    return true;
}

} // namespace taizhang::ui
