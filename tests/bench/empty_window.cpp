#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

// The reference for the start of the window: an empty main window, shown and painted, which it says, then
// gone.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    // After the events of showing and painting, which were queued before this one.
    QTimer::singleShot(0, &window, [] {
        QTimer::singleShot(0, qApp, [] {
            std::puts("shown");
            std::fflush(stdout);
            QApplication::quit();
        });
    });
    return QApplication::exec();
}
