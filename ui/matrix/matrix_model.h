#pragma once

#include "core/domain/tasks/matrix.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// 分工 rows by units. Cells say in words how they stand; views that paint marks ask counts().
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `state` is what the matrix was narrowed to.
    void setMatrix(const domain::Overview &overview, const domain::Matrix &matrix, domain::MatrixState state);

    const domain::Matrix &matrix() const { return m_matrix; }
    const domain::OverviewRow &line(int row) const { return m_overview.rows[m_matrix.rows()[row]]; }
    const domain::Unit &unit(int column) const { return m_overview.units[m_matrix.units()[column]]; }
    const domain::StandingCounts &counts(int row, int column) const { return m_matrix.cell(row, column); }
    /// The unit's short name; of one that is retired with （已停用）.
    QString heading(int column) const;
    /// 第46项，区教育局：逾期 1，通过 2.
    QString cellSentence(int row, int column) const;
    /// The place of an indicator's row, of a unit; -1 when it is not shown.
    int rowOf(int indicator, int row) const;
    int columnOf(domain::UnitId unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(int row, int column) const;

    domain::Overview m_overview;
    domain::Matrix m_matrix;
    domain::MatrixState m_state = domain::MatrixState::Any;
};

/// 12/34: answered and asked; empty when nothing is asked.
QString sumText(const domain::StandingCounts &counts);

} // namespace taizhang::ui
