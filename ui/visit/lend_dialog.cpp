#include "ui/visit/lend_dialog.h"

#include "core/domain/evidence/keeping.h"
#include "core/domain/one_line.h"
#include "core/storage/paper/loan_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace taizhang::ui {

void LendModel::setPieces(QList<storage::SetPiece> pieces)
{
    beginResetModel();
    m_pieces = std::move(pieces);
    endResetModel();
}

int LendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

int LendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &piece = m_pieces.at(index.row());
    switch (index.column()) {
    case Number:
        return piece.number;
    case Title:
        return workflow::titleText(piece);
    case Unit:
        return piece.unitName.isEmpty() ? tr("本局") : piece.unitName;
    case Keeping:
        return domain::keepingLabel(domain::parseKeepingWord(piece.keeping).value_or(domain::Keeping::Boxed));
    case Where:
        return workflow::whereText(piece);
    default:
        return {};
    }
}

QVariant LendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList headings{tr("编号"), tr("题名"), tr("单位"), tr("档位"), tr("存放处")};
    return headings.value(section);
}

LendDialog::LendDialog(Ledger &ledger, QSettings &settings, QWidget *parent)
    : TypingDialog(parent)
    , m_model(new LendModel(this))
    , m_table(new DataTable(*m_model, QStringLiteral("lendTable"), tr("可以调的材料"), settings, this))
    , m_person(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_chosen(new QLabel(this))
{
    setObjectName(QStringLiteral("lendDialog"));
    setWindowTitle(tr("登记调卷"));
    resize(grid * 96, grid * 64);
    auto *filter = new QLineEdit(this);
    setNames(filter, "lendFilter", tr("筛选"));
    setSearchField(filter);
    filter->setPlaceholderText(tr("输入编号、题名、单位或存放处"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_table, &DataTable::setQuery);
    if (!m_table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{
            {LendModel::Number, 12}, {LendModel::Title, 30}, {LendModel::Unit, 16}, {LendModel::Keeping, 10}};
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
        m_table->sortByColumn(LendModel::Number, Qt::AscendingOrder);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    setNames(m_person, "lendPerson", tr("调给谁"));
    m_person->setPlaceholderText(tr("领取人的姓名"));
    setNames(m_note, "lendNote", tr("说明"));
    m_note->setPlaceholderText(tr("可以不写"));
    m_chosen->setObjectName(QStringLiteral("lendChosen"));
    m_chosen->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("调给谁(&W)"), m_person);
    form->addRow(tr("说明(&N)"), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_chosen);
    layout->addLayout(form);
    m_accept = addDialogButtons(*this, tr("登记调卷(&L)"));
    m_accept->setObjectName(QStringLiteral("lendAccept"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LendDialog::allow);
    connect(m_person, &QLineEdit::textChanged, this, &LendDialog::allow);
    filter->setFocus();
    read(ledger);
    allow();
}

void LendDialog::read(Ledger &ledger)
{
    auto pieces = ledger.session().read([](storage::Database &database) {
        QSet<domain::FilingId> out;
        for (const auto &loan : storage::loans(database))
            if (loan.isOut())
                out.insert(loan.filing);
        auto all = storage::evidenceSet(database);
        all.removeIf([&](const storage::SetPiece &piece) { return out.contains(piece.filing); });
        return all;
    });
    whenDone(pieces, this, ledger.errors(), tr("读取材料"), [this](const QList<storage::SetPiece> &all) {
        m_model->setPieces(all);
        allow();
    });
}

QList<domain::FilingId> LendDialog::filings() const
{
    QList<domain::FilingId> chosen;
    for (const auto row : m_table->selectedRows())
        chosen << m_model->piece(row).filing;
    return chosen;
}

QString LendDialog::person() const
{
    return m_person->text();
}

QString LendDialog::note() const
{
    return m_note->text();
}

void LendDialog::allow()
{
    const auto count = m_table->selectedRows().size();
    m_chosen->setText(m_model->rowCount() == 0 ? tr("没有可以调的材料：还没有收材料，或者都已经调出。")
                      : count == 0 ? tr("请在表里选中要调的，按住 Ctrl 可以选几份。")
                                   : tr("已选 %1 份。").arg(count));
    m_accept->setEnabled(count > 0 && domain::saysSomething(m_person->text()));
}

} // namespace taizhang::ui
