#include "ui/shared/column_room.h"

#include "ui/shared/data_table.h"

#include <QEvent>
#include <QHeaderView>

namespace taizhang::ui {

ColumnRoom::ColumnRoom(DataTable &table, const Widths &widths)
    : QObject(&table), m_table(table), m_widths(widths)
{
    table.viewport()->installEventFilter(this);
    connect(&table, &DataTable::shownColumnsChanged, this, &ColumnRoom::give);
}

void ColumnRoom::give()
{
    if (m_table.hasOwnWidths())
        return;
    const bool isStretched = m_widths.stretched >= 0 && !m_table.isColumnHidden(m_widths.stretched);
    if (m_widths.stretched >= 0) // else the last one in sight would be drawn wide
        m_table.horizontalHeader()->setStretchLastSection(isStretched);
    auto room = m_table.viewport()->width();
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column)
        if (isStretched && column == m_widths.stretched)
            room -= m_widths.leastStretched;
        else if (column != m_widths.column)
            room -= m_table.columnWidth(column); // of a hidden one 0
    const bool isLimited = isStretched || m_widths.stretched < 0;
    m_table.setColumnWidth(m_widths.column,
                           std::max(m_widths.least, isLimited ? std::min(room, m_widths.most) : room));
}

void ColumnRoom::stretch(int column, int least)
{
    m_widths.stretched = column;
    m_widths.leastStretched = least;
    give();
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        give();
    return QObject::eventFilter(watched, event);
}

} // namespace taizhang::ui
