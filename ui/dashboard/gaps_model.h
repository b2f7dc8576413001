#pragma once

#include "core/domain/tasks/gaps.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// 哪里可能丢分: a line for each gap, the worst first.
class GapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Number,
        Words,
        Overdue,
        Returned,
        Missing,
        Uncollected,
        Unwritten,
        Waiting,
        Owing,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGaps(const domain::Overview &overview, const QList<domain::Gap> &gaps);

    const domain::Gap &gap(int row) const { return m_gaps[row]; }
    const domain::Overview &overview() const { return m_overview; }

    /// Whether any line has words or a figure in this column.
    bool says(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const domain::Gap &gap, int row, int column) const;
    QString owing(const domain::Gap &gap, int most) const;

    domain::Overview m_overview;
    QList<domain::Gap> m_gaps;
};

} // namespace taizhang::ui
