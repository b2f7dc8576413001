#include "ui/booklet/freezes_dialog.h"

#include "core/domain/evidence/keeping.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/paper/freeze_record.h"
#include "core/storage/reports/standing_files.h"
#include "core/workflow/paper/sent_set.h"
#include "core/workflow/paper/set_reports.h"
#include "ui/booklet/frozen_pieces_dialog.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

enum Column { Title, FrozenOn, Pieces, Bound, Removed, Changed, Note, ColumnCount };

QStandardItem *cell(const QString &text, const QVariant &sortKey = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    if (sortKey.isValid())
        item->setData(sortKey, tableSortRole);
    return item;
}

QStandardItem *figure(int number)
{
    auto *item = cell(QString::number(number), number);
    item->setTextAlignment(Qt::AlignCenter);
    return item;
}

QStandardItemModel *modelOfFreezes(QObject *parent)
{
    auto *model = new QStandardItemModel(0, ColumnCount, parent);
    model->setHorizontalHeaderLabels({FreezesDialog::tr("名称"), FreezesDialog::tr("封版日期"),
                                      FreezesDialog::tr("材料"), FreezesDialog::tr("装订"),
                                      FreezesDialog::tr("已移出"), FreezesDialog::tr("已换件"),
                                      FreezesDialog::tr("说明")});
    for (const auto column : {Pieces, Bound, Removed, Changed})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
    return model;
}

} // namespace

FreezesDialog::FreezesDialog(Ledger &ledger, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_model(modelOfFreezes(this))
    , m_table(new DataTable(*m_model, QStringLiteral("freezesTable"), tr("封过的版"), settings, this))
    , m_stack(new QStackedWidget(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("freezesDialog"));
    setWindowTitle(tr("封版与增补册"));
    if (!m_table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{Title, 28}, {FrozenOn, 14}, {Pieces, 8},
                                                {Bound, 8},  {Removed, 9},   {Changed, 9}};
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
        m_table->sortByColumn(FrozenOn, Qt::DescendingOrder);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *empty =
        new QLabel(tr("还没有封过版。\n\n材料要送审了，按“封版”：编号从此固定，印出去的册子和台账对得上；"
                      "以后添加的往后编号，装成增补册。"),
                   this);
    empty->setObjectName(QStringLiteral("freezesEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    m_words->setObjectName(QStringLiteral("freezesWords"));
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_words);
    layout->addWidget(makeButtons());
    connect(m_table, &DataTable::opened, this, &FreezesDialog::view);
    connect(m_table, &DataTable::selectionChangedTo, this, &FreezesDialog::allow);
    connect(&m_ledger, &Ledger::saving, this, [this](int pending) {
        if (pending == 0)
            read();
    });
    resize(m_settings.value(QStringLiteral("freezes/size"), QSize(grid * 100, grid * 52)).toSize());
    connect(this, &QDialog::finished, this,
            [this] { m_settings.setValue(QStringLiteral("freezes/size"), size()); });
    allow();
    read();
}

QWidget *FreezesDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const char *name, const QString &words, auto slot) {
        auto *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_freeze = add("freezesFreeze", tr("封版(&F)…"), [this] {
        FreezeDialog::Known known{m_known.pieces, {}, m_known.addedBound};
        if (!m_known.freezes.isEmpty())
            known.added = m_known.added;
        known.reports = m_known.reports;
        known.unwritten = m_known.unwritten;
        for (const auto &sent : std::as_const(m_known.freezes))
            known.titles << sent.title;
        emit freezeWanted(known);
    });
    m_view = add("freezesView", tr("查看(&V)…"), [this] { view(m_table->currentRow()); });
    m_supplement = add("freezesSupplement", tr("制作增补册(&S)…"), [this] { emit supplementWanted(); });
    if (!m_ledger.writable())
        m_freeze->setToolTip(m_ledger.session().readOnlyReason());
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

FreezesDialog::Known FreezesDialog::readAll(storage::Database &database)
{
    Known known;
    known.freezes = storage::freezes(database);
    if (const auto sent = workflow::lastSent(database))
        known.sent = sent->title;
    const auto added = workflow::piecesSince(database);
    known.added = static_cast<int>(added.size());
    known.standing = storage::standingFileCount(database);
    QSet<int> reports;
    for (const auto &row : workflow::reportsSince(database))
        reports << row.indicator;
    known.reports = static_cast<int>(reports.size());
    known.unwritten = static_cast<int>(workflow::unwrittenReports(database).size());
    for (const auto &piece : storage::evidenceSet(database)) {
        ++known.pieces;
        if (added.contains(piece.filing) && domain::mayLeave(piece.restricted) &&
            domain::parseKeepingWord(piece.keeping) == domain::Keeping::Bound)
            ++known.addedBound;
    }
    return known;
}

void FreezesDialog::read()
{
    whenDone(m_ledger.session().read(&FreezesDialog::readAll), this, m_ledger.errors(), tr("读取封版"),
             [this](const Known &known) { fill(known); });
}

void FreezesDialog::fill(const Known &known)
{
    const auto current = m_table->currentRow();
    m_known = known;
    m_model->removeRows(0, m_model->rowCount());
    for (const auto &freeze : known.freezes)
        m_model->appendRow({cell(freeze.title), cell(dateText(freeze.frozenOn), freeze.frozenOn),
                            figure(freeze.pieces), figure(freeze.bound - freeze.notices),
                            figure(freeze.removed), figure(freeze.changed), cell(freeze.note)});
    m_stack->setCurrentIndex(known.freezes.isEmpty() ? 0 : 1);
    if (!known.freezes.isEmpty())
        m_table->selectRow(qBound(0, current, static_cast<int>(known.freezes.size()) - 1));
    m_words->setText(words());
    allow();
}

QString FreezesDialog::words() const
{
    if (m_known.freezes.isEmpty())
        return m_known.pieces == 0 ? tr("台账里还没有佐证材料，请先添加材料。")
               : m_known.standing > 0
                   ? tr("台账里现有 %1 份材料，另有 %2 份情况说明的成品文件或盖章件（备份里和材料一起数）。")
                         .arg(m_known.pieces)
                         .arg(m_known.standing)
                   : tr("台账里现有 %1 份材料。").arg(m_known.pieces);
    const auto &title = m_known.sent; // numbers that are frozen alone send nothing
    if (!m_known.anySince())
        return tr("“%1”封版以后还没有添加、更换过材料，情况说明也没有变动，不用做增补册。").arg(title);
    const auto reports =
        m_known.reports > 0 ? tr("，有 %1 项的情况说明变动了").arg(m_known.reports) : QString();
    return tr("“%1”封版以后添加、更换了 %2 份材料，其中入册 %3 份%4，可以制作增补册。")
        .arg(title)
        .arg(m_known.added)
        .arg(m_known.addedBound)
        .arg(reports);
}

void FreezesDialog::view(int row)
{
    if (row < 0 || row >= m_known.freezes.size())
        return;
    const auto freeze = m_known.freezes[row];
    auto pieces = m_ledger.session().read([freeze](storage::Database &database) {
        return std::pair(storage::frozenPieces(database, freeze.id),
                         storage::freezeRecord(database, freeze).notices);
    });
    whenDone(pieces, this, m_ledger.errors(), tr("读取封版的材料"),
             [this, freeze](const std::pair<QList<storage::FrozenPiece>, QSet<QString>> &found) {
                 auto *dialog = new FrozenPiecesDialog(freeze, found.first, found.second, m_settings, this);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
             });
}

void FreezesDialog::allow()
{
    m_freeze->setEnabled(m_ledger.writable() && m_known.pieces > 0);
    m_freeze->setDefault(m_known.freezes.isEmpty());
    m_view->setEnabled(m_table->currentRow() >= 0 && !m_known.freezes.isEmpty());
    m_supplement->setEnabled(!m_known.freezes.isEmpty() && m_known.anySince());
    m_supplement->setToolTip(m_supplement->isEnabled() ? tr("只装订封版以后添加、更换的材料和变动的情况说明")
                                                       : words());
}

} // namespace taizhang::ui
