#pragma once

#include <QObject>

class QTableView;

namespace taizhang::ui {

/// Gives one column of a table the room that the others leave, whenever there is more or less of it, until
/// somebody drags a column. For tables whose widths nobody has chosen yet.
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
        int stretched = -1; ///< a last column that takes what is left then, if there is one
        int leastStretched = 0;
    };
    /// Belongs to the table.
    ColumnRoom(QTableView &table, const Widths &widths);

    void give();
    /// Another column takes what is left from now on; to be followed by give().
    void stretch(int column, int least);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView &m_table;
    Widths m_widths;
    bool m_isHeld = false; ///< a mouse button went down on the headings
    bool m_isDragged = false;
};

} // namespace taizhang::ui
