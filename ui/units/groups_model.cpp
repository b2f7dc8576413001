#include "ui/units/groups_model.h"

#include "ui/shared/data_table.h"
#include "ui/shared/group_words.h"
#include "ui/shared/look.h"

#include <QGuiApplication>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

void GroupsModel::setGroups(const Roster &roster)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &group : roster.groups())
        m_rows << Row{group, unitNames(roster, expanded(roster.groups(), group.id))};
    endResetModel();
}

int GroupsModel::rowOf(UnitGroupId group) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.group.id == group; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
    if (role == tableSortRole && index.column() == Count)
        return int(row.units.size());
    if (role == Qt::ForegroundRole && index.column() != Name && row.units.isEmpty())
        return tones(QGuiApplication::palette()).muted;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.group.name;
    case Count:
        return QString::number(row.units.size());
    case Units:
        return row.units.isEmpty() ? tr("还没有成员") : row.units.join(QStringLiteral("、"));
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("单位组");
    case Count:
        return tr("单位数");
    case Units:
        return tr("现指单位");
    default:
        return {};
    }
}

} // namespace taizhang::ui
