#pragma once

#include "core/exchange/unit_list.h"

#include <QAbstractTableModel>

#include <array>

namespace taizhang::ui {

/// The rows of a list of units that is to be taken, each with what it comes to and why.
class UnitListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// As they stand from the left.
    enum Column { Line, Outcome, Name, Kind, Remark, ShortName, Aliases, Person, Telephone, ColumnCount };

    /// All that is said of a column, but for its words.
    struct Look
    {
        Column column;
        const char *heading;
        int width; ///< in grids, where a table is read in
    };
    /// In the order of Column.
    static const std::array<Look, ColumnCount> looks;

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const exchange::UnitList &list);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const exchange::UnitListRow &row, int column) const;

    QList<exchange::UnitListRow> m_rows;
};

/// 新增 11，不变 1，未采用 2; only those that there are.
QString outcomeCounts(const exchange::UnitList &list);

} // namespace taizhang::ui
