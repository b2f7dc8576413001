#pragma once

#include <QObject>

namespace taizhang::ui {

class DataTable;

/// Gives one column of a table the room that the others leave, whenever there is more or less of it or a
/// column is hidden or shown, unless the user has dragged a column.
class ColumnRoom : public QObject
{
    Q_OBJECT

public:
    /// Widths in pixels.
    struct Widths
    {
        int column = 0;
        int least = 0;
        int most = 0;
        /// A last column that takes what is left then, if there is one; where it is hidden, `column` takes
        /// all.
        int stretched = -1;
        int leastStretched = 0;
    };
    /// Belongs to the table.
    ColumnRoom(DataTable &table, const Widths &widths);

    void give();
    /// Another column takes what is left from now on.
    void stretch(int column, int least);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DataTable &m_table;
    Widths m_widths;
};

} // namespace taizhang::ui
