#include "ui/booklet/frozen_pieces_dialog.h"

#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

enum Column { Number, Title, Volume, Page, Since, ColumnCount };

QStandardItem *cell(const QString &text, const QVariant &sortKey = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    if (sortKey.isValid())
        item->setData(sortKey, tableSortRole);
    return item;
}

/// Blank for what was not bound.
QStandardItem *place(int number)
{
    auto *item = cell(number > 0 ? QString::number(number) : QString(), number);
    item->setTextAlignment(Qt::AlignCenter);
    return item;
}

} // namespace

FrozenPiecesDialog::FrozenPiecesDialog(const storage::FreezeLine &freeze,
                                       const QList<storage::FrozenPiece> &pieces,
                                       const QSet<QString> &notices, QSettings &settings, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("frozenPiecesDialog"));
    setWindowTitle(tr("封版“%1”的材料").arg(freeze.title));
    resize(grid * 96, grid * 64);
    auto *model = new QStandardItemModel(0, ColumnCount, this);
    model->setHorizontalHeaderLabels({tr("编号"), tr("题名"), tr("册"), tr("页"), tr("说明")});
    for (const auto column : {Volume, Page})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
    for (const auto &piece : pieces) {
        QStringList words;
        if (notices.contains(piece.number))
            words << tr("未能装订，页上只写着原因");
        if (piece.removed || piece.changed)
            words << (piece.removed ? tr("已移出") : tr("已换件"));
        model->appendRow({cell(piece.number), cell(piece.name), place(piece.volume), place(piece.page),
                          cell(words.join(QStringLiteral("；")))});
    }
    auto *table =
        new DataTable(*model, QStringLiteral("frozenPiecesTable"), tr("封版的材料"), settings, this);
    if (!table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{Number, 14}, {Title, 46}, {Volume, 7}, {Page, 8}};
        for (const auto &[column, width] : widths)
            table->setColumnWidth(column, width * grid);
        table->sortByColumn(Number, Qt::AscendingOrder);
    }
    table->horizontalHeader()->setStretchLastSection(true);
    auto *filter = new QLineEdit(this);
    setNames(filter, "frozenPiecesFilter", tr("筛选"));
    filter->setPlaceholderText(tr("按编号、题名、未能装订、已移出、已换件筛选"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, table, &DataTable::setQuery);
    auto *words = new QLabel(
        tr("%1封版，%2 份材料，装订 %3 份。没有册和页的没有装在这一次的册子里：入盒备查、现场调阅，"
           "装订在以前的册子里，或者当时没有做册子。")
                .arg(dateText(freeze.frozenOn))
                .arg(freeze.pieces)
                .arg(freeze.bound - freeze.notices) +
            (freeze.notices == 0 ? QString()
                                 : tr("另有 %1 份未能装订，它们的页上只写着原因。").arg(freeze.notices)),
        this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(filter);
    layout->addWidget(table, 1);
    layout->addWidget(words);
    layout->addWidget(buttons);
    table->setFocus();
}

} // namespace taizhang::ui
