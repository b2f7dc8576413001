#include "ui/shared/row_ends.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace taizhang::ui {

bool goToRowEnd(QTableView &table, const QKeyEvent &event)
{
    const auto *model = table.model();
    if ((event.key() != Qt::Key_Home && event.key() != Qt::Key_End) || model->rowCount() == 0)
        return false;
    const auto current = table.currentIndex();
    const int column = std::max(current.column(), 0);
    const auto end = model->index(event.key() == Qt::Key_Home ? 0 : model->rowCount() - 1, column);
    const bool isExtended = event.modifiers().testFlag(Qt::ShiftModifier) && current.isValid();
    table.selectionModel()->setCurrentIndex(end, QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(
        QItemSelection(isExtended ? std::min(current, end) : end, isExtended ? std::max(current, end) : end),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table.scrollTo(end);
    return true;
}

} // namespace taizhang::ui
