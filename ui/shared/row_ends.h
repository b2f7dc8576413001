#pragma once

class QKeyEvent;
class QTableView;

namespace taizhang::ui {

/// Home and End in a table whose rows are selected whole: to the first and the last row, with Shift all rows
/// up to it, and not to a cell of the row. False where the key is another one.
bool goToRowEnd(QTableView &table, const QKeyEvent &event);

} // namespace taizhang::ui
