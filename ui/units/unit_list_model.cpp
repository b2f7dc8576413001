#include "ui/units/unit_list_model.h"

#include "core/domain/units/alias_text.h"
#include "core/domain/units/masking.h"
#include "ui/shared/column_order.h"
#include "ui/shared/data_table.h"
#include "ui/shared/import_dialog.h"

namespace taizhang::ui {

using exchange::UnitList;
using exchange::UnitListRow;

constexpr std::array<UnitListModel::Look, UnitListModel::ColumnCount> UnitListModel::looks{
    Look{Line, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "行"), 6},
    Look{Outcome, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "结果"), 9},
    Look{Name, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "名称"), 20},
    Look{Kind, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "类别"), 9},
    Look{Remark, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "说明"), 28},
    Look{ShortName, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "简称"), 10},
    Look{Aliases, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "别名"), 10},
    Look{Person, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "联系人"), 10},
    Look{Telephone, QT_TRANSLATE_NOOP("taizhang::ui::UnitListModel", "电话"), 13}};

namespace {

static_assert(inOrderOfColumns(UnitListModel::looks),
              "a column is missing, or stands elsewhere in the enumeration");

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
    switch (Column(column)) { // every one of them: a new one does not compile until it has words
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
        return domain::aliasText(row.entry.aliases);
    case Person:
        return row.entry.contact.person;
    case Telephone:
        return domain::maskedTelephone(row.entry.contact.telephone);
    case ColumnCount:
        break;
    }
    return {};
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
    return tr(looks.at(size_t(section)).heading);
}

} // namespace taizhang::ui
