#include "ui/notices/notice_units_table.h"

#include "ui/notices/notice_units_model.h"
#include "ui/shared/column_room.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

namespace taizhang::ui {

NoticeUnitsTable::NoticeUnitsTable(NoticeUnitsModel &model, QSettings &settings, QWidget *parent)
    : DataTable(model, QStringLiteral("noticeUnitsTable"), tr("单位和各自欠交的材料"), settings, parent)
    , m_model(model)
{
    setInitialsColumn(NoticeUnitsModel::Name);
    if (!hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{
            {NoticeUnitsModel::Name, 13},         {NoticeUnitsModel::Letter, 11},
            {NoticeUnitsModel::Asked, 6},         {NoticeUnitsModel::Owed, 14},
            {NoticeUnitsModel::Overdue, 9},       {NoticeUnitsModel::Returned, 9},
            {NoticeUnitsModel::Unregistered, 10}, {NoticeUnitsModel::Last, 17},
            {NoticeUnitsModel::Proposal, 11},     {NoticeUnitsModel::Order, 7}};
        for (const auto &[column, width] : widths)
            setColumnWidth(column, width * grid);
        // Last in the model, so that columns that were remembered by an older program stay the ones they
        // were.
        horizontalHeader()->moveSection(NoticeUnitsModel::Unregistered, NoticeUnitsModel::Last);
        setColumnHidden(NoticeUnitsModel::Order, true);
        sortByColumn(NoticeUnitsModel::Overdue, Qt::DescendingOrder);
    }
    new ColumnRoom(*this,
                   {NoticeUnitsModel::Name, 13 * grid, 32 * grid, NoticeUnitsModel::Proposal, 11 * grid});
    horizontalHeader()->setStretchLastSection(true);
}

void NoticeUnitsTable::beginAt(int sourceRow)
{
    selectRow(sourceRow);
    scrollTo(currentIndex(), PositionAtCenter); // at an edge it is soon covered
}

void NoticeUnitsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier) {
        DataTable::keyPressEvent(event);
        return;
    }
    const auto rows = selectedRows();
    const auto ticked = m_model.ticked();
    const bool all = std::all_of(rows.cbegin(), rows.cend(), [&](int row) {
        return m_model.unit(row).letterEntries == 0 || ticked.contains(m_model.unit(row).id);
    });
    m_model.tick(rows, !all);
    event->accept();
}

} // namespace taizhang::ui
