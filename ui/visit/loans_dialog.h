#pragma once

#include "core/storage/paper/loan_repository.h"

#include <QDialog>
#include <QSet>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace taizhang::workflow {
struct Loan;
}

namespace taizhang::ui {

class DataTable;
class Ledger;
class LoansModel;

/// 调卷与归还: what was fetched from boxes and cabinets, for whom, and whether it is back. Follows the ledger
/// while it is open.
class LoansDialog : public QDialog
{
    Q_OBJECT

public:
    LoansDialog(Ledger &ledger, QSettings &settings, QWidget *parent = nullptr);

signals:
    void slipWanted(const QList<taizhang::storage::LoanId> &loans);
    void registerWanted();

private:
    QWidget *makeButtons();
    void read();
    void show(const QList<workflow::Loan> &loans);
    void askLend();
    void takeBack();
    void allow();
    QList<storage::LoanId> selected(bool onlyOut) const;
    /// What a 调卷单 is for: those selected; with a single one all that its person got that day.
    QList<storage::LoanId> onSlip() const;

    Ledger &m_ledger;
    QSettings &m_settings;
    LoansModel *m_model;
    std::optional<QSet<storage::LoanId>> m_known; ///< read before
    DataTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QCheckBox *m_onlyOut;
    QPushButton *m_lend = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_slip = nullptr;
    QPushButton *m_register = nullptr;
};

} // namespace taizhang::ui
