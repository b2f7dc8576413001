#include "ui/shared/column_room.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

namespace taizhang::ui {

ColumnRoom::ColumnRoom(QTableView &table, const Widths &widths)
    : QObject(&table), m_table(table), m_widths(widths)
{
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_isDragged |= QGuiApplication::mouseButtons() != Qt::NoButton; });
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

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        give();
    return QObject::eventFilter(watched, event);
}

} // namespace taizhang::ui
