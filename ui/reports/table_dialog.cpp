#include "ui/reports/table_dialog.h"

#include "core/report/text/text_table.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int rowsOfNew = 4;
constexpr int columnsOfNew = 3;
constexpr int mostColumns = 20; // more than a page holds
constexpr int mostRows = 2000;

/// A cell is edited on one line, where a break of it is shown as in the text.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        auto *line = qobject_cast<QLineEdit *>(editor);
        const bool isReturn = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (line && isReturn) {
            if (key->modifiers().testFlag(Qt::AltModifier)) {
                line->insert(QChar(report::breakInCell));
            } else { // taken at once, before it reaches the dialog, which would close without it
                emit commitData(line);
                emit closeEditor(line, EditNextItem);
            }
            return true;
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }
};

} // namespace

TableDialog::TableDialog(const QList<QStringList> &rows, QWidget *parent)
    : TypingDialog(parent), m_table(new QTableWidget(rowsOfNew, columnsOfNew, this))
{
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(rows.isEmpty() ? tr("插入表格") : tr("修改表格"));
    resize(grid * 80, grid * 45);
    setNames(m_table, "tableCells", tr("表格内容，第一行是表头"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->hide();
    m_table->installEventFilter(this);
    m_table->setItemDelegate(new CellDelegate(m_table));
    auto *words = new QLabel(
        tr("第一行是表头。格内换行按 Alt+回车。可以在 WPS 表格里复制一块，在这里按 Ctrl+V 贴进来。"), this);
    words->setWordWrap(true);
    auto *row = new QPushButton(tr("加一行(&R)"), this);
    row->setObjectName(QStringLiteral("tableAddRow"));
    auto *column = new QPushButton(tr("加一列(&L)"), this);
    column->setObjectName(QStringLiteral("tableAddColumn"));
    for (auto *button : {row, column})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(row);
    line->addWidget(column);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    addDialogButtons(*this, rows.isEmpty() ? tr("插入(&O)") : tr("改好了(&O)"))
        ->setObjectName(QStringLiteral("tableAccept"));
    connect(row, &QPushButton::clicked, this, [this] { m_table->insertRow(m_table->rowCount()); });
    connect(column, &QPushButton::clicked, this, [this] {
        if (m_table->columnCount() < mostColumns)
            m_table->insertColumn(m_table->columnCount());
    });
    put(rows, 0, 0);
    m_table->setCurrentCell(0, 0);
    m_before = this->rows();
}

void TableDialog::put(const QList<QStringList> &rows, int atRow, int atColumn)
{
    for (int i = 0; i < rows.size() && atRow + i < mostRows; ++i)
        for (int j = 0; j < rows.at(i).size() && atColumn + j < mostColumns; ++j) {
            m_table->setRowCount(std::max(m_table->rowCount(), atRow + i + 1));
            m_table->setColumnCount(std::max(m_table->columnCount(), atColumn + j + 1));
            auto words = rows.at(i).at(j);
            m_table->setItem(atRow + i, atColumn + j,
                             new QTableWidgetItem(words.replace(u'\n', QChar(report::breakInCell))));
        }
}

void TableDialog::paste()
{
    const auto rows = report::rowsOfClipboard(QGuiApplication::clipboard()->text());
    put(rows, std::max(m_table->currentRow(), 0), std::max(m_table->currentColumn(), 0));
}

bool TableDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return TypingDialog::eventFilter(watched, event);
}

bool TableDialog::hasTyped() const
{
    return rows() != m_before;
}

QList<QStringList> TableDialog::rows() const
{
    QList<QStringList> rows;
    qsizetype used = 0;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        QStringList row;
        for (int j = 0; j < m_table->columnCount(); ++j) {
            const auto *item = m_table->item(i, j);
            row << (item == nullptr ? QString()
                                    : item->text().simplified().replace(QChar(report::breakInCell), u'\n'));
            if (!row.last().isEmpty())
                used = std::max(used, qsizetype(j + 1));
        }
        rows << row;
    }
    while (!rows.isEmpty() && rows.last().join(QString()).isEmpty())
        rows.removeLast();
    for (auto &row : rows)
        row.resize(std::max(used, qsizetype(2)));
    return rows;
}

} // namespace taizhang::ui
