#include "ui/shared/input_guard.h"

#include "ui/shared/local_files.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

#include <optional>

namespace taizhang::ui {

namespace {

bool isChoice(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(object) != nullptr;
}

bool isText(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) != nullptr ||
           qobject_cast<const QTextEdit *>(object) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(object) != nullptr;
}

/// What in the field keeps what was typed: its line, where it is a choice that is typed.
QObject *typedIn(QObject *field)
{
    const auto *choice = qobject_cast<QComboBox *>(field);
    return choice != nullptr && choice->isEditable() ? choice->lineEdit() : field;
}

/// Whether there is something to take back, or to bring again; nothing where nothing is typed.
std::optional<bool> hasStep(QObject *field, bool undoes)
{
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return undoes ? line->isUndoAvailable() : line->isRedoAvailable();
    const QTextDocument *text = nullptr;
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(field))
        text = plain->document();
    else if (const auto *rich = qobject_cast<QTextEdit *>(field))
        text = rich->document();
    if (text == nullptr)
        return std::nullopt;
    return undoes ? text->isUndoAvailable() : text->isRedoAvailable();
}

/// The window's other key for 重做, which fields know on Windows only.
bool isOtherRedo(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier;
}

/// Whether the field would take the key for itself though it has nothing to take back, or to bring again.
bool isIdleUndo(QObject *field, const QKeyEvent &key)
{
    const bool undoes = key.matches(QKeySequence::Undo);
    if (!undoes && !key.matches(QKeySequence::Redo) && !isOtherRedo(key))
        return false;
    return !hasStep(typedIn(field), undoes).value_or(true);
}

/// Whether the key brings back in the field what was taken back there.
bool isRedoOf(QObject *field, const QKeyEvent &key)
{
    auto *typed = typedIn(field);
    return isOtherRedo(key) && hasStep(typed, false).value_or(false) && !typed->property("readOnly").toBool();
}

/// Whether a line would take the key as Emacs does.
bool isEmacsKey(const QObject *field, const QKeyEvent &key)
{
    if (key.modifiers() != Qt::ControlModifier || key.key() < Qt::Key_A || key.key() > Qt::Key_Z)
        return false;
    for (const auto own : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                           QKeySequence::SelectAll, QKeySequence::Undo, QKeySequence::Redo})
        if (key.matches(own))
            return false;
    const auto *choice = qobject_cast<const QComboBox *>(field);
    return qobject_cast<const QLineEdit *>(field) != nullptr || (choice != nullptr && choice->isEditable());
}

/// Presses the button that has the keyboard, as Qt does in dialogs only. Whether there was one.
bool pressWithEnter(QObject *watched, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (button == nullptr || !isEnter || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier ||
        qobject_cast<QDialog *>(button->window()) != nullptr)
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(button);
        tool != nullptr && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else if (tool == nullptr && qobject_cast<QPushButton *>(button) == nullptr)
        return false;
    else if (!key.isAutoRepeat())
        button->click();
    return true;
}

/// Whether the keyboard is in a window that a dialog before it keeps waiting.
bool isWaiting(const QWidget *window)
{
    const auto *dialog = QApplication::activeModalWidget();
    if (window == nullptr || dialog == nullptr)
        return false;
    for (const auto *parent = dialog->parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (parent == window)
            return true;
    return false;
}

} // namespace

InputGuard::InputGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        // Else the wheel would still take the keyboard along.
        if (isChoice(watched) && static_cast<QWidget *>(watched)->focusPolicy() == Qt::WheelFocus)
            static_cast<QWidget *>(watched)->setFocusPolicy(Qt::StrongFocus);
        return false;
    case QEvent::Wheel:
        if (!isChoice(watched))
            return false;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        // The viewport of a long text is its child.
        if ((!isText(watched) && !isText(watched->parent())) ||
            localFiles(*static_cast<QDropEvent *>(event)->mimeData()).isEmpty())
            return false;
        break;
    case QEvent::Shortcut:
        if (!isWaiting(QApplication::activeWindow()))
            return false;
        QApplication::activeModalWidget()->activateWindow();
        break;
    case QEvent::KeyPress:
        if (isRedoOf(watched, *static_cast<QKeyEvent *>(event)))
            return QMetaObject::invokeMethod(typedIn(watched), "redo");
        return pressWithEnter(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride:
        if (isRedoOf(watched, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        if (const auto &key = *static_cast<QKeyEvent *>(event);
            !isIdleUndo(watched, key) && !isEmacsKey(watched, key))
            return false;
        break;
    default:
        return false;
    }
    event->ignore(); // goes to what the field stands in
    return true;
}

} // namespace taizhang::ui
