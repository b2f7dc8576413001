#include "ui/reviewing/requirement_list_model.h"

#include "ui/shared/data_table.h"
#include "ui/shared/import_dialog.h"
#include "ui/shared/look.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QSize>

namespace taizhang::ui {

using exchange::RequirementListRow;

namespace {

ImportedRow weightOf(RequirementListRow::Outcome outcome)
{
    return outcome == RequirementListRow::Outcome::Same      ? ImportedRow::Same
           : outcome == RequirementListRow::Outcome::Refused ? ImportedRow::Refused
                                                             : ImportedRow::Taken;
}

} // namespace

RequirementListModel::RequirementListModel(const exchange::RequirementList &list, QObject *parent)
    : QAbstractTableModel(parent), m_rows(list.rows)
{
}

int RequirementListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequirementListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequirementListModel::words(const RequirementListRow &row, int column)
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Outcome:
        return exchange::outcomeWord(row.outcome);
    case Place:
        return row.place;
    case Changes:
        return row.changes.join(QLatin1Char('\n'));
    case Remark:
        return row.sentence;
    default:
        return {};
    }
}

QVariant RequirementListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row, index.column());
    case tableSortRole:
        switch (index.column()) {
        case Line:
            return row.line;
        case Outcome: // those of one kind as they stand in the file
            return (qint64(row.outcome) << 32) + row.line;
        default:
            return {};
        }
    case Qt::SizeHintRole: // a list has thousands of rows that say nothing new; to set their words takes long
        return row.outcome == RequirementListRow::Outcome::Same || index.column() <= Outcome
                   ? QVariant(QSize(0, QFontMetrics(QGuiApplication::font()).lineSpacing() + grid / 2))
                   : QVariant();
    default:
        return importedRowLook(role, weightOf(row.outcome), index.column() == Outcome);
    }
}

QVariant RequirementListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("行");
    case Outcome:
        return tr("结果");
    case Place:
        return tr("报送任务");
    case Changes:
        return tr("改动");
    case Remark:
        return tr("说明");
    default:
        return {};
    }
}

} // namespace taizhang::ui
