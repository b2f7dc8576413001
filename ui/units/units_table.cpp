#include "ui/units/units_table.h"

#include "ui/shared/column_room.h"
#include "ui/shared/look.h"
#include "ui/units/units_model.h"

#include <QAbstractProxyModel>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSettings>

namespace taizhang::ui {

UnitsTable::UnitsTable(UnitsModel &model, QSettings &settings, bool writable, QWidget *parent)
    : DataTable(model, QStringLiteral("unitsTable"), tr("单位名录"), settings, parent)
    , m_model(model)
    , m_writable(writable)
{
    setInitialsColumn(UnitsModel::Name);
    setIconSize({grid * 2, grid * 2});
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    if (!hasOwnLayout()) {
        for (const auto &look : UnitsModel::looks)
            setColumnWidth(look.column, look.width * grid);
        restoreOrder();
    }
    horizontalHeader()->setStretchLastSection(true);
    new ColumnRoom(*this, {UnitsModel::Name, 17 * grid, 40 * grid, UnitsModel::State, 24 * grid});
    horizontalHeader()->setSortIndicatorClearable(false); // the 机构序列 is a column
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &UnitsTable::followSorting);
    followSorting();
}

bool UnitsTable::inOrder() const
{
    return horizontalHeader()->sortIndicatorSection() == UnitsModel::Order &&
           horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
}

void UnitsTable::restoreOrder()
{
    sortByColumn(UnitsModel::Order, Qt::AscendingOrder);
}

QList<domain::UnitId> UnitsTable::selectedUnits() const
{
    QList<domain::UnitId> units;
    for (const auto row : selectedRows())
        units << m_model.unit(row).id;
    return units;
}

void UnitsTable::selectUnits(const QList<domain::UnitId> &units)
{
    const auto *shown = static_cast<QAbstractProxyModel *>(model());
    QItemSelection selection;
    QModelIndex first;
    for (const auto unit : units) {
        const auto index = shown->mapFromSource(m_model.index(m_model.rowOf(unit), 0));
        if (!index.isValid())
            continue;
        selection.select(index, index.siblingAtColumn(UnitsModel::ColumnCount - 1));
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void UnitsTable::followSorting()
{
    m_model.setMovable(m_writable && inOrder());
    emit sortingChanged();
}

void UnitsTable::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down)) {
        emit stepWanted(up ? -1 : 1);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit deleteWanted();
        event->accept();
        return;
    }
    DataTable::keyPressEvent(event);
}

// The model is read again once the new order is stored; QAbstractItemView would take the dragged rows out at
// once.
void UnitsTable::startDrag(Qt::DropActions)
{
    QModelIndexList dragged;
    for (const auto &index : selectionModel()->selectedRows())
        if (index.flags().testFlag(Qt::ItemIsDragEnabled))
            dragged << index;
    if (dragged.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(dragged));
    drag->exec(Qt::MoveAction);
}

} // namespace taizhang::ui
