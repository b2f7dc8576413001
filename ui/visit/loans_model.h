#pragma once

#include "core/workflow/visit/loans.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// What was lent: a snapshot that answers from memory.
class LoansModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Where, Person, LentAt, ReturnedAt, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLoans(QList<workflow::Loan> loans);
    const workflow::Loan &loan(int row) const { return m_loans.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const workflow::Loan &loan, int column);

    QList<workflow::Loan> m_loans;
};

} // namespace taizhang::ui
