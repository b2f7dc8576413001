#include "ui/visit/loans_model.h"

#include "core/workflow/letters/outside_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"

namespace taizhang::ui {

void LoansModel::setLoans(QList<workflow::Loan> loans)
{
    beginResetModel();
    m_loans = std::move(loans);
    endResetModel();
}

int LoansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_loans.size());
}

int LoansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LoansModel::text(const workflow::Loan &loan, int column)
{
    switch (column) {
    case Number:
        return loan.piece ? loan.piece->number : QString();
    case Title:
        return loan.piece ? workflow::titleText(*loan.piece) : tr("（已移出）");
    case Where:
        return loan.where;
    case Person:
        return loan.row.person;
    case LentAt:
        return momentText(loan.row.lentAt);
    case ReturnedAt:
        return loan.row.isOut() ? tr("未归还") : momentText(loan.row.returnedAt);
    case Note:
        return loan.row.note;
    default:
        return {};
    }
}

QVariant LoansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &loan = m_loans.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(loan, index.column());
    if (role == tableSortRole && index.column() == LentAt)
        return loan.row.lentAt;
    if (role == tableSortRole && index.column() == ReturnedAt)
        return loan.row.returnedAt; // those that are out come first
    return {};
}

QVariant LoansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("编号");
    case Title:
        return tr("题名");
    case Where:
        return tr("存放处");
    case Person:
        return tr("调给");
    case LentAt:
        return tr("调出时间");
    case ReturnedAt:
        return tr("归还时间");
    case Note:
        return tr("说明");
    default:
        return {};
    }
}

} // namespace taizhang::ui
