#include "tests/features/clerk.h"
#include "tests/support/active_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <catch2/catch.hpp>

namespace taizhang::test {

namespace {

QByteArray runTaizhang(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang"), words);
    REQUIRE(process.waitForFinished(30000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace

Clerk::Clerk()
    : m_workspace(m_folder.filePath(QStringLiteral("台账")))
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat))
{
    runTaizhang({QStringLiteral("new"), m_workspace});
    openWindow();
}

Clerk::~Clerk() = default;

void Clerk::openWindow()
{
    m_window = std::make_unique<ui::MainWindow>(
        workflow::WorkspaceSession::open(m_workspace, workflow::WorkspaceSession::Purpose::WriteOrRead,
                                         platform::currentActor()),
        chooser, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    REQUIRE(test::becomesActive(m_window.get()));
}

void Clerk::closeWindow()
{
    m_window->close();
    m_window.reset();
}

QWidget *Clerk::see(const QString &objectName)
{
    QWidget *seen = nullptr;
    const auto isThere = [&] {
        for (auto *widget : QApplication::allWidgets())
            if (widget->objectName() == objectName && widget->isVisible())
                seen = widget;
        return seen != nullptr;
    };
    INFO(objectName.toStdString());
    REQUIRE(QTest::qWaitFor(isThere, 5000));
    // Scrolled to, as a person would.
    for (auto *parent = seen->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(seen);
    return seen;
}

void Clerk::goTo(int indicator)
{
    shortcut(Qt::Key_G);
    auto *field = see(QStringLiteral("gotoNumber"));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QString::number(indicator));
    QTest::keyClick(field, Qt::Key_Return);
    const auto number = QStringLiteral("%1").arg(indicator);
    REQUIRE(QTest::qWaitFor([&] {
        return see(QStringLiteral("indicatorNumber"))->property("text").toString().contains(number);
    }));
}

void Clerk::click(const QString &objectName)
{
    auto *widget = see(objectName);
    const auto inner =
        qobject_cast<QAbstractButton *>(widget) ? QPoint(10, widget->height() / 2) : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, inner);
}

void Clerk::choose(const QString &menuButton, const QString &action)
{
    auto *button = see(menuButton);
    // The menu runs its own loop while open: it is answered from a timer, by keys, as a person at a keyboard
    // would.
    QTimer::singleShot(200, button, [action] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (auto *entry : menu->actions())
            if (entry->text().contains(action)) {
                menu->setActiveAction(entry);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        FAIL("no such entry: " << action.toStdString());
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

void Clerk::type(const QString &objectName, const QString &text)
{
    auto *field = see(objectName);
    QTest::mouseClick(qobject_cast<QAbstractScrollArea *>(field)
                          ? qobject_cast<QAbstractScrollArea *>(field)->viewport()
                          : field,
                      Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return field->hasFocus(); }));
    // QTest::keyClicks speaks Latin-1 only; a key event may carry any text, as an input method's commit does.
    for (const auto c : text) {
        QKeyEvent down(QEvent::KeyPress, c == QLatin1Char('\n') ? Qt::Key_Return : 0, Qt::NoModifier,
                       QString(c));
        QApplication::sendEvent(field, &down);
    }
}

void Clerk::press(const QString &objectName, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *widget = see(objectName);
    widget->setFocus();
    QTest::keyClick(widget, key, modifiers);
}

void Clerk::shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Offscreen there is nobody who gives the keyboard back to the window when a dialog has closed.
    if (QApplication::activeWindow() == nullptr) {
        m_window->activateWindow();
        REQUIRE(test::becomesActive(m_window.get()));
    }
    auto *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : static_cast<QWidget *>(m_window.get()), key, modifiers);
}

QString Clerk::file(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QString Clerk::windowText() const
{
    QStringList texts;
    for (auto *label : m_window->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QJsonObject Clerk::taizhang(QStringList words) const
{
    static const QStringList ofTwoWords{QStringLiteral("evidence"), QStringLiteral("units"),
                                        QStringLiteral("group")};
    const auto verbLength = ofTwoWords.contains(words.value(0)) ? 2 : 1;
    words.insert(verbLength, m_workspace);
    words << QStringLiteral("--json");
    return QJsonDocument::fromJson(runTaizhang(words)).object();
}

QJsonObject Clerk::indicator(int number) const
{
    return taizhang({QStringLiteral("show"), QStringLiteral("--indicator"), QString::number(number)});
}

bool Clerk::comesTrue(const std::function<bool()> &condition) const
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        if (condition()) {
            // The window hears of a commit a moment after another process can see it.
            QTest::qWait(100);
            return true;
        }
        QTest::qWait(100);
    }
    return false;
}

} // namespace taizhang::test
