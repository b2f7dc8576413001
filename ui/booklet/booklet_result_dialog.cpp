#include "ui/booklet/booklet_result_dialog.h"

#include "ui/shared/data_table.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

QStandardItemModel *modelOf(const QStringList &headings, QObject *parent)
{
    auto *model = new QStandardItemModel(0, int(headings.size()), parent);
    model->setHorizontalHeaderLabels(headings);
    return model;
}

void addRow(QStandardItemModel &model, const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const auto &cell : cells) {
        items << new QStandardItem(cell);
        items.last()->setEditable(false);
        items.last()->setToolTip(cell);
    }
    model.appendRow(items);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(typeFont(TypeSize::Body, true));
    label->setWordWrap(true);
    return label;
}

} // namespace

BookletResultDialog::BookletResultDialog(const workflow::Booklet &booklet, const QString &standing,
                                         QSettings &settings, QWidget *parent)
    : QDialog(parent), m_booklet(booklet)
{
    setObjectName(QStringLiteral("bookletResult"));
    setWindowTitle(tr("册子已经做好"));
    resize(grid * 96, grid * 64);
    int pages = 0;
    bool anyPiece = false;
    for (const auto &volume : m_booklet.volumes) {
        pages += volume.pages;
        for (const auto &entry : volume.contents)
            anyPiece = anyPiece || !entry.evidence.isEmpty();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(
        heading(tr("共 %1 册，%2 页，另有盒脊标签。").arg(m_booklet.volumes.size()).arg(pages), this));
    auto *sealing = new QLabel(standing, this);
    sealing->setObjectName(QStringLiteral("bookletStanding"));
    sealing->setWordWrap(true);
    layout->addWidget(sealing);
    // The files alone have all the room; beside other lists they have what they need.
    layout->addWidget(makeFiles(), 1);
    if (m_booklet.leftOut.isEmpty()) {
        auto *words = heading(anyPiece ? tr("该装订的材料都装进去了。")
                                       : tr("这一套里没有装订佐证材料：要装订，请先把材料的档位改为入册。"),
                              this);
        words->setObjectName(QStringLiteral("bookletPieces"));
        layout->addWidget(words);
    } else {
        layout->addWidget(heading(tr("有 %1 份材料没有装进去，书末也列出了。双击或按回车，转到这份材料。")
                                      .arg(m_booklet.leftOut.size()),
                                  this));
        layout->addWidget(makeLeftOut(settings), 2);
    }
    if (!m_booklet.remarks.isEmpty()) {
        layout->addWidget(heading(tr("还请留意"), this));
        auto *remarks = new QPlainTextEdit(m_booklet.remarks.join(QLatin1Char('\n')), this);
        setNames(remarks, "bookletRemarks", tr("还请留意"));
        remarks->setReadOnly(true);
        layout->addWidget(remarks, 1);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *folder = buttons->addButton(tr("打开文件夹(&F)"), QDialogButtonBox::ActionRole);
    folder->setObjectName(QStringLiteral("bookletOpenFolder"));
    connect(folder, &QPushButton::clicked, this,
            [this] { emit openWanted(QFileInfo(m_booklet.spines).absolutePath()); });
    auto *close = buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QWidget *BookletResultDialog::makeFiles()
{
    auto *model = modelOf({tr("文件"), tr("页数、内容")}, this);
    for (const auto &volume : m_booklet.volumes)
        addRow(*model, {QFileInfo(volume.file).fileName(), QString::number(volume.pages)});
    addRow(*model, {QFileInfo(m_booklet.spines).fileName(), tr("20–60 毫米档案盒的脊背标签")});
    auto *view = new QTableView(this);
    setNames(view, "bookletFiles", tr("做好的文件"));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    view->setTabKeyNavigation(false);
    constexpr int mostShown = 6;
    view->setMinimumHeight(view->horizontalHeader()->sizeHint().height() + view->frameWidth() * 2 +
                           view->verticalHeader()->defaultSectionSize() * qMin(mostShown, model->rowCount()));
    connect(view, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit openWanted(index.row() < m_booklet.volumes.size() ? m_booklet.volumes[index.row()].file
                                                               : m_booklet.spines);
    });
    return view;
}

QWidget *BookletResultDialog::makeLeftOut(QSettings &settings)
{
    auto *model = modelOf({tr("编号"), tr("题名"), tr("为什么没有装进去")}, this);
    for (const auto &piece : m_booklet.leftOut)
        addRow(*model, {piece.evidence, piece.title, piece.why});
    auto *table =
        new DataTable(*model, QStringLiteral("bookletLeftOut"), tr("没有装进去的材料"), settings, this);
    if (!table->hasOwnLayout()) {
        table->setColumnWidth(0, grid * 12);
        table->setColumnWidth(1, grid * 36);
    }
    table->sortByColumn(0, Qt::AscendingOrder);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &DataTable::opened, this,
            [this](int row) { emit placeWanted(m_booklet.leftOut.at(row)); });
    return table;
}

} // namespace taizhang::ui
