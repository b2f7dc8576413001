#include "ui/shared/column_room.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace taizhang::ui {

ColumnRoom::ColumnRoom(QTableView &table, const Widths &widths)
    : QObject(&table), m_table(table), m_widths(widths)
{
    table.viewport()->installEventFilter(this);
    table.horizontalHeader()->viewport()->installEventFilter(this);
    // A button that is down elsewhere, as on what opens the list, drags no column.
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_isDragged |= m_isHeld; });
}

void ColumnRoom::give()
{
    if (m_isDragged)
        return;
    auto room = m_table.viewport()->width();
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column)
        if (column == m_widths.stretched)
            room -= m_widths.leastStretched;
        else if (column != m_widths.column)
            room -= m_table.columnWidth(column); // of a hidden one 0
    m_table.setColumnWidth(m_widths.column, qBound(m_widths.least, room, m_widths.most));
}

void ColumnRoom::stretch(int column, int least)
{
    m_widths.stretched = column;
    m_widths.leastStretched = least;
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport()) {
        if (event->type() == QEvent::Resize)
            give();
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        m_isHeld = event->type() == QEvent::MouseButtonPress;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace taizhang::ui
