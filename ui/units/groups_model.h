#pragma once

#include "ui/shared/roster.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// The groups, each with how many units it means and which.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Units, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(const Roster &roster);
    const domain::UnitGroup &group(int row) const { return m_rows[row].group; }
    /// -1 when it is not there.
    int rowOf(domain::UnitGroupId group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        domain::UnitGroup group;
        QStringList units;
    };
    QList<Row> m_rows;
};

} // namespace taizhang::ui
