#include "ui/visit/loans_dialog.h"

#include "core/workflow/visit/loans.h"
#include "ui/shared/data_table.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"
#include "ui/visit/lend_dialog.h"
#include "ui/visit/loans_model.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

using storage::LoanId;

LoansDialog::LoansDialog(Ledger &ledger, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_model(new LoansModel(this))
    , m_table(new DataTable(*m_model, QStringLiteral("loansTable"), tr("调卷登记"), settings, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(tr("还没有调卷登记。检查组要看盒里、柜里的原件时，按“调卷”登记是哪一份、调给谁。"),
                         this))
    , m_onlyOut(new QCheckBox(tr("只看未归还(&O)"), this))
{
    setObjectName(QStringLiteral("loansDialog"));
    setWindowTitle(tr("调卷与归还"));
    resize(grid * 118, grid * 60);
    auto *filter = new QLineEdit(this);
    setNames(filter, "loansFilter", tr("筛选"));
    filter->setPlaceholderText(tr("按编号、题名、人筛选"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_table, &DataTable::setQuery);
    m_onlyOut->setObjectName(QStringLiteral("loansOnlyOut"));
    connect(m_onlyOut, &QCheckBox::toggled, this, &LoansDialog::read);
    if (!m_table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{LoansModel::Number, 12}, {LoansModel::Title, 26},
                                                {LoansModel::Where, 16},  {LoansModel::Person, 16},
                                                {LoansModel::LentAt, 20}, {LoansModel::ReturnedAt, 20}};
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setObjectName(QStringLiteral("loansEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->addWidget(filter, 1);
    line->addWidget(m_onlyOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LoansDialog::allow);
    connect(&m_ledger, &Ledger::saving, this, [this](int pending) {
        if (pending == 0)
            read();
    });
    read();
}

QWidget *LoansDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const char *name, const QString &words, auto slot) {
        auto *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_lend = add("loansLend", tr("调卷(&L)…"), &LoansDialog::askLend);
    m_lend->setDefault(true);
    m_back = add("loansBack", tr("归还(&R)"), &LoansDialog::takeBack);
    m_slip = add("loansSlip", tr("调卷单(&S)…"), [this] { emit slipWanted(onSlip()); });
    m_slip->setToolTip(tr("选中的几份，预览、打印；只选一份的，连同当天调给同一个人的"));
    m_register = add("loansRegister", tr("归还登记(&B)…"), [this] { emit registerWanted(); });
    m_register->setToolTip(tr("全部调卷，预览、打印"));
    if (!m_ledger.writable())
        for (auto *button : {m_lend, m_back})
            button->setToolTip(m_ledger.session().readOnlyReason());
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void LoansDialog::read()
{
    auto loans =
        m_ledger.session().read([](storage::Database &database) { return workflow::readLoans(database); });
    whenDone(loans, this, m_ledger.errors(), tr("读取调卷登记"),
             [this](const QList<workflow::Loan> &all) { show(all); });
}

void LoansDialog::show(const QList<workflow::Loan> &loans)
{
    auto shown = loans;
    if (m_onlyOut->isChecked())
        shown.removeIf([](const workflow::Loan &loan) { return !loan.row.isOut(); });
    m_model->setLoans(shown);
    m_stack->setCurrentIndex(loans.isEmpty() ? 0 : 1);
    m_register->setEnabled(!loans.isEmpty());
    QList<int> fresh; // what was lent a moment ago
    for (int row = 0; m_known && row < shown.size(); ++row)
        if (!m_known->contains(shown[row].row.id))
            fresh << row;
    m_known.emplace();
    for (const auto &loan : loans)
        m_known->insert(loan.row.id);
    if (!shown.isEmpty())
        m_table->selectRows(fresh.isEmpty() ? QList<int>{0} : fresh);
    allow();
}

QList<LoanId> LoansDialog::selected(bool onlyOut) const
{
    QList<LoanId> loans;
    for (const auto row : m_table->selectedRows())
        if (const auto &loan = m_model->loan(row).row; !onlyOut || loan.isOut())
            loans << loan.id;
    return loans;
}

QList<LoanId> LoansDialog::onSlip() const
{
    const auto rows = m_table->selectedRows();
    if (rows.size() != 1)
        return selected(false);
    const auto dayOf = [](const storage::LoanRow &loan) {
        return QDateTime::fromString(loan.lentAt, Qt::ISODate).toLocalTime().date();
    };
    const auto &one = m_model->loan(rows.first()).row;
    QList<LoanId> loans;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const auto &loan = m_model->loan(row).row; loan.person == one.person && dayOf(loan) == dayOf(one))
            loans << loan.id;
    return loans;
}

void LoansDialog::askLend()
{
    auto *dialog = new LendDialog(m_ledger, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ledger.perform(tr("调卷 %1 份").arg(dialog->filings().size()), 0,
                         [filings = dialog->filings(), person = dialog->person(),
                          note = dialog->note()](storage::Database &database, const storage::Author &author) {
                             return workflow::lend(database, author, filings, person, note);
                         });
    });
    dialog->open();
}

void LoansDialog::takeBack()
{
    const auto loans = selected(true);
    if (loans.isEmpty())
        return;
    m_back->setEnabled(false);
    m_ledger.perform(tr("归还 %1 份").arg(loans.size()), 0,
                     [loans](storage::Database &database, const storage::Author &author) {
                         return workflow::takeBack(database, author, loans);
                     });
}

void LoansDialog::allow()
{
    m_lend->setEnabled(m_ledger.writable());
    m_back->setEnabled(m_ledger.writable() && !selected(true).isEmpty());
    m_slip->setEnabled(!selected(false).isEmpty());
}

} // namespace taizhang::ui
