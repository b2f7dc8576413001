#include "ui/asking/asked_view.h"

#include "ui/asking/asked_delegate.h"
#include "ui/asking/asked_model.h"
#include "ui/evidence/adding/intake.h"
#include "ui/shared/local_files.h"

#include <QDragEnterEvent>
#include <QKeyEvent>

#include <algorithm>

namespace taizhang::ui {

AskedView::AskedView(AskedModel &model, bool writable, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new AskedDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setAcceptDrops(writable);
    viewport()->setAcceptDrops(writable);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &AskedView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &AskedView::fit);
}

void AskedView::fit()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(viewport()->width());
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    if (height != maximumHeight())
        setFixedHeight(height);
    scheduleDelayedItemsLayout();
}

QList<int> AskedView::selectedRows() const
{
    QList<int> rows;
    for (const auto &index : selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void AskedView::enter(int by)
{
    setCurrentIndex(model()->index(by > 0 ? 0 : model()->rowCount() - 1, 0));
    setFocus(Qt::OtherFocusReason);
}

void AskedView::keyPressEvent(QKeyEvent *event)
{
    const int last = model()->rowCount() - 1;
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down && currentIndex().row() == last)
        return emit stepWanted(1);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up && currentIndex().row() <= 0)
        return emit stepWanted(-1);
    QListView::keyPressEvent(event);
}

void AskedView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::MouseFocusReason &&
        selectedIndexes().isEmpty())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

void AskedView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void AskedView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void AskedView::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasIntake(*event->mimeData()))
        acceptAsCopy(*event);
}

void AskedView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(indexAt(event->position().toPoint()).isValid());
}

void AskedView::dropEvent(QDropEvent *event)
{
    const auto target = indexAt(event->position().toPoint());
    const auto files = takeIn(*event->mimeData(), QDateTime::currentDateTime()).files;
    if (!target.isValid() || files.isEmpty())
        return event->ignore();
    acceptAsCopy(*event);
    setCurrentIndex(target);
    emit filesDropped(files);
}

void AskedView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void AskedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

} // namespace taizhang::ui
