#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QWidget>

namespace taizhang::test {

/// Waits until the window has the keyboard, asking for it again and again: without a window manager a request
/// that comes before the window is mapped is lost, and QTest::qWaitForWindowActive() asks only once.
inline bool becomesActive(QWidget *widget)
{
    auto *window = widget->window();
    QElapsedTimer timer;
    timer.start();
    while (!window->isActiveWindow()) {
        if (timer.elapsed() > 20000)
            return false;
        window->activateWindow();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(20);
    }
    return true;
}

} // namespace taizhang::test
