#include "ui/evidence/removed/removed_dialog.h"

#include "core/workflow/evidence/filing_moves.h"
#include "ui/evidence/removed/removed_model.h"
#include "ui/shared/column_room.h"
#include "ui/shared/data_table.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

RemovedDialog::RemovedDialog(Ledger &ledger, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_model(new RemovedModel(this))
    , m_table(new DataTable(*m_model, QStringLiteral("removedTable"), tr("移出的材料"), settings, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(tr("回收站是空的。从材料下移出的会列在这里，随时可以放回。"), this))
{
    setObjectName(QStringLiteral("removedDialog"));
    setWindowTitle(tr("材料回收站"));
    resize(grid * 100, grid * 60);
    auto *words = new QLabel(
        tr("从各项材料下移出的，原文件都还在。选中要放回的，按“放回”就回到原来的位置；放回也可以撤销。"),
        this);
    words->setWordWrap(true);
    auto *filter = new QLineEdit(this);
    setNames(filter, "removedFilter", tr("筛选"));
    filter->setPlaceholderText(tr("按题名、单位、项号筛选"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_table, &DataTable::setQuery);
    if (!m_table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{RemovedModel::Title, 28},     {RemovedModel::Place, 16},
                                                {RemovedModel::Unit, 12},      {RemovedModel::Kind, 9},
                                                {RemovedModel::RemovedAt, 20}, {RemovedModel::RemovedBy, 9}};
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    new ColumnRoom(*m_table, {RemovedModel::Title, 20 * grid, 60 * grid, RemovedModel::RemovedBy, 9 * grid});
    m_empty->setObjectName(QStringLiteral("removedEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *buttons = new QDialogButtonBox(this);
    m_putBack = buttons->addButton(tr("放回(&P)"), QDialogButtonBox::ActionRole);
    m_putBack->setObjectName(QStringLiteral("removedPutBack"));
    m_putBack->setDefault(true);
    if (!ledger.writable())
        m_putBack->setToolTip(ledger.session().readOnlyReason());
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, &RemovedDialog::putBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemovedDialog::allow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    connect(&m_ledger, &Ledger::saving, this, [this](int pending) {
        if (pending == 0)
            read();
    });
    read();
}

void RemovedDialog::read()
{
    auto removed =
        m_ledger.session().read([](storage::Database &database) { return storage::removedPieces(database); });
    whenDone(removed, this, m_ledger.errors(), tr("读取材料回收站"),
             [this](const QList<storage::RemovedPiece> &pieces) {
                 m_model->setPieces(pieces);
                 m_stack->setCurrentIndex(pieces.isEmpty() ? 0 : 1);
                 if (!pieces.isEmpty() && m_table->selectedRows().isEmpty())
                     m_table->selectRow(0);
                 allow();
             });
}

void RemovedDialog::putBack()
{
    QList<domain::FilingId> filings;
    QSet<int> indicators;
    for (const auto row : m_table->selectedRows()) {
        filings << m_model->piece(row).filing;
        indicators << m_model->piece(row).indicator;
    }
    if (filings.isEmpty())
        return;
    m_putBack->setEnabled(false);
    const auto title = filings.size() == 1
                           ? tr("放回“%1”").arg(m_model->piece(m_table->selectedRows().constFirst()).title)
                           : tr("放回 %1 份材料").arg(filings.size());
    m_ledger.perform(title, indicators.size() == 1 ? *indicators.cbegin() : 0,
                     [filings](storage::Database &database, const storage::Author &author) {
                         return workflow::putBack(database, author, filings);
                     });
}

void RemovedDialog::allow()
{
    m_putBack->setEnabled(m_ledger.writable() && !m_table->selectedRows().isEmpty());
}

} // namespace taizhang::ui
