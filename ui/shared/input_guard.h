#pragma once

#include <QObject>

namespace taizhang::ui {

/// In all windows of the program: what the mouse passes over, or lets fall by the way, changes no field. The
/// wheel scrolls the page and turns no choice or number; a file that is dropped on a text field belongs to
/// what the field stands in, and its path is no text. Words are dragged into and between fields as ever.
/// A window that waits for the answer to a dialog hears no keys, even where it was clicked into the front.
/// Where nothing was typed that could be taken back, Ctrl+Z and Ctrl+Y are the window's, and so is in a line
/// whatever else goes with Ctrl and a letter: Ctrl+E exports, and does not move to the end as in Emacs. Enter
/// presses the button that has the keyboard on a page, too, and not only in a dialog.
class InputGuard : public QObject
{
    Q_OBJECT

public:
    explicit InputGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace taizhang::ui
