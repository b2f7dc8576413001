#include "ui/navigation/filter_line.h"

#include "ui/shared/look.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace taizhang::ui {

FilterLine::FilterLine(const char *name, const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setNames(this, name, accessibleName);
    setClearButtonEnabled(true);
}

void FilterLine::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterLine::leadInto(QAbstractItemView &view)
{
    connect(this, &FilterLine::downWanted, &view, [&view] {
        view.setFocus(Qt::OtherFocusReason);
        if (view.selectionModel()->selectedIndexes().isEmpty())
            view.setCurrentIndex(view.model()->index(0, 0));
    });
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return event->accept();
    case Qt::Key_Down:
        emit downWanted();
        return event->accept();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return event->accept();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace taizhang::ui
