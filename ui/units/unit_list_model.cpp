#include "ui/units/unit_list_model.h"

#include "core/domain/units/masking.h"
#include "ui/shared/data_table.h"
#include "ui/shared/import_dialog.h"

namespace taizhang::ui {

using exchange::UnitList;
using exchange::UnitListRow;

namespace {

ImportedRow weightOf(UnitListRow::Outcome outcome)
{
    return outcome == UnitListRow::Outcome::Same      ? ImportedRow::Same
           : outcome == UnitListRow::Outcome::Refused ? ImportedRow::Refused
                                                      : ImportedRow::Taken;
}

} // namespace

QString outcomeCounts(const UnitList &list)
{
    using enum UnitListRow::Outcome;
    return outcomeCounts(list, {New, Returned, Changed, Same, Refused});
}

void UnitListModel::setList(const UnitList &list)
{
    beginResetModel();
    m_rows = list.rows;
    endResetModel();
}

int UnitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UnitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnitListModel::words(const UnitListRow &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Outcome:
        return exchange::outcomeWord(row.outcome);
    case Name:
        return row.entry.name;
    case Kind:
        return row.outcome == UnitListRow::Outcome::Refused ? QString() : unitKindLabel(row.entry.kind);
    case Remark:
        return row.sentence;
    case ShortName:
        return row.entry.shortName;
    case Aliases:
        return row.entry.aliases.join(QStringLiteral("、"));
    case Person:
        return row.entry.contact.person;
    case Telephone:
        return domain::maskedTelephone(row.entry.contact.telephone);
    default:
        return {};
    }
}

QVariant UnitListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Telephone ? QVariant() : words(row, index.column());
    case tableSortRole:
        return index.column() == Line ? QVariant(row.line) : QVariant();
    default:
        return importedRowLook(role, weightOf(row.outcome), index.column() == Outcome);
    }
}

QVariant UnitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("行");
    case Outcome:
        return tr("结果");
    case Name:
        return tr("名称");
    case Kind:
        return tr("类别");
    case Remark:
        return tr("说明");
    case ShortName:
        return tr("简称");
    case Aliases:
        return tr("别名");
    case Person:
        return tr("联系人");
    case Telephone:
        return tr("电话");
    default:
        return {};
    }
}

} // namespace taizhang::ui
