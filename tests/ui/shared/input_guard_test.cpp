#include "tests/support/active_window.h"
#include "ui/shared/input_guard.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

/// What a form stands in, which takes files.
struct Page : QWidget
{
    Page()
    {
        setAcceptDrops(true);
        auto *layout = new QVBoxLayout(this);
        for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &choice, &number})
            layout->addWidget(field);
        choice.addItems({QStringLiteral("a"), QStringLiteral("b")});
        number.setRange(1, 9);
        resize(300, 300);
        show();
    }
    ~Page() override
    {
        for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &choice, &number})
            field->setParent(nullptr);
    }

    static void turn(QWidget &field)
    {
        QWheelEvent wheel(QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &wheel);
    }

    QLineEdit line;
    QPlainTextEdit text;
    QComboBox choice;
    QSpinBox number;
};

} // namespace

TEST_CASE("a file that is dropped on a field of text is no text", "[ui]")
{
    Page page;
    const ui::InputGuard guard(&page);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.png"))});
    file.setText(QStringLiteral("file:///tmp/a.png"));
    for (auto *field : std::initializer_list<QWidget *>{&page.line, page.text.viewport()}) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
    }
    CHECK(page.line.text().isEmpty());
    CHECK(page.text.toPlainText().isEmpty());
    QMimeData words;
    words.setText(QStringLiteral("words"));
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page.line, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page.line, &drop);
    CHECK(page.line.text() == QStringLiteral("words"));
}

TEST_CASE("the wheel scrolls the page and turns no choice and no number", "[ui]")
{
    Page page;
    const ui::InputGuard guard(&page);
    page.number.setValue(5);
    page.number.setFocus();
    Page::turn(page.choice);
    Page::turn(page.number);
    CHECK(page.choice.currentIndex() == 0);
    CHECK(page.number.value() == 5);
    QComboBox later;
    later.ensurePolished();
    CHECK(later.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("a field with nothing to take back leaves Ctrl+Z to the window", "[ui]")
{
    Page page;
    const ui::InputGuard guard(&page);
    int undone = 0;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    QObject::connect(&undo, &QAction::triggered, [&undone] { ++undone; });
    page.addAction(&undo);
    page.choice.setEditable(true);
    page.show();
    REQUIRE(test::becomesActive(&page));
    for (auto *field : std::initializer_list<QWidget *>{&page.line, &page.text, &page.choice}) {
        undone = 0;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(undone == 1);
        QTest::keyClicks(field, QStringLiteral("12"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(undone == 1); // the field's own
    }
    CHECK(page.line.text().isEmpty());
    CHECK(page.text.toPlainText().isEmpty());
}

TEST_CASE("either key for 重做 brings back what was taken back in a field, and is else the window's", "[ui]")
{
    Page page;
    const ui::InputGuard guard(&page);
    int redone = 0;
    QAction redo;
    redo.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    QObject::connect(&redo, &QAction::triggered, [&redone] { ++redone; });
    page.addAction(&redo);
    page.choice.setEditable(true);
    page.choice.clearEditText();
    page.show();
    REQUIRE(test::becomesActive(&page));
    const auto textIn = [&](QWidget *field) {
        return field == &page.line     ? page.line.text()
               : field == &page.choice ? page.choice.currentText()
                                       : page.text.toPlainText();
    };
    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[]{
        {Qt::Key_Y, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}};
    for (auto *field : std::initializer_list<QWidget *>{&page.line, &page.text, &page.choice}) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("12"));
        for (const auto &[key, modifiers] : keys) {
            redone = 0;
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            CHECK(textIn(field).isEmpty());
            QTest::keyClick(field, key, modifiers);
            CHECK(textIn(field) == QStringLiteral("12"));
            CHECK(redone == 0);
            QTest::keyClick(field, key, modifiers);
            CHECK(redone == 1);
        }
    }
    page.text.undo();
    page.text.setReadOnly(true);
    page.text.setFocus();
    QTest::keyClick(&page.text, Qt::Key_Y, Qt::ControlModifier);
    CHECK(page.text.toPlainText().isEmpty());
}

TEST_CASE("a line is not asked for the window's letters with Ctrl, of which its desktop may take some",
          "[ui]")
{
    struct Asked : QLineEdit
    {
        bool event(QEvent *event) override
        {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (event->type() == QEvent::ShortcutOverride && key->key() != Qt::Key_Control)
                keys << key->key();
            return QLineEdit::event(event);
        }
        QList<int> keys;
    };
    Page page;
    Asked line;
    const ui::InputGuard guard(&page);
    for (const auto key : {Qt::Key_E, Qt::Key_K, Qt::Key_C, Qt::Key_A})
        QTest::keyClick(&line, key, Qt::ControlModifier);
    CHECK(line.keys == QList<int>{Qt::Key_C, Qt::Key_A});
}

TEST_CASE("a window that a dialog keeps waiting hears no keys, even with the keyboard in it", "[ui]")
{
    Page page;
    const ui::InputGuard guard(&page);
    int heard = 0;
    QShortcut key(QKeySequence(QStringLiteral("Ctrl+G")), &page);
    QObject::connect(&key, &QShortcut::activated, [&] { ++heard; });
    QDialog question(&page);
    QShortcut own(QKeySequence(QStringLiteral("Ctrl+B")), &question);
    QObject::connect(&own, &QShortcut::activated, [&] { heard += 10; });
    QApplication::setActiveWindow(&page);
    QTest::keyClick(&page, Qt::Key_G, Qt::ControlModifier);
    CHECK(heard == 1);
    question.open();
    QApplication::setActiveWindow(&page); // as a click may do where the desktop allows it
    QTest::keyClick(&page, Qt::Key_G, Qt::ControlModifier);
    CHECK(heard == 1);
    QApplication::setActiveWindow(&question);
    QTest::keyClick(&question, Qt::Key_B, Qt::ControlModifier);
    CHECK(heard == 11);
    question.close();
    QApplication::setActiveWindow(&page);
    QTest::keyClick(&page, Qt::Key_G, Qt::ControlModifier);
    CHECK(heard == 12);
}

TEST_CASE("Enter presses the button that has the keyboard on a page", "[ui]")
{
    ui::InputGuard guard(nullptr);
    QWidget page;
    QPushButton button(QStringLiteral("选择文件夹…"), &page);
    int pressed = 0;
    QObject::connect(&button, &QPushButton::clicked, [&] { ++pressed; });
    page.show();
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pressed == 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // belongs to the page
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(pressed == 2);
}
