#pragma once

#include "core/exchange/requirement_list.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// The rows of a list of 报送任务 that comes back, each with what it would change and why not.
class RequirementListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Outcome, Place, Changes, Remark, ColumnCount };

    explicit RequirementListModel(const exchange::RequirementList &list, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString words(const exchange::RequirementListRow &row, int column);

    QList<exchange::RequirementListRow> m_rows;
};

} // namespace taizhang::ui
