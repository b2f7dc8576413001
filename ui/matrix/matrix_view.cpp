#include "ui/matrix/matrix_view.h"

#include "core/formats/sheets/formula_guard.h"
#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_headers.h"
#include "ui/matrix/matrix_model.h"
#include "ui/shared/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_rows(new MatrixRowHeader(model, this)), m_sum(new QLabel(this))
{
    setNames(this, "matrixView", tr("任务分工矩阵：行是分工，列是单位"));
    setVerticalHeader(m_rows);
    setHorizontalHeader(new MatrixUnitHeader(model, this));
    setModel(&model);
    setItemDelegate(new MatrixDelegate(model, this));
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setShowGrid(false); // the cells draw their own hairlines
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    // The corner between both headings.
    auto *corner = findChild<QAbstractButton *>();
    auto *layout = new QVBoxLayout(corner);
    layout->setContentsMargins(0, 0, 1, 1);
    layout->addWidget(m_sum);
    m_sum->setObjectName(QStringLiteral("matrixSum"));
    m_sum->setMargin(grid / 2);
    m_sum->setBackgroundRole(QPalette::Window); // as the headings, and not as a button
    m_sum->setAutoFillBackground(true);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::showSum);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::giveRoom);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index.row(), index.column()); });
    showSum();
}

void MatrixView::showSum()
{
    const auto &total = m_model.matrix().total();
    m_sum->setText(total.isEmpty() ? QString()
                                   : tr("已办/应报\n%1/%2").arg(total.answered()).arg(total.asked()));
}

QString MatrixView::selectionAsText() const
{
    const auto selection = selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const auto &range = selection.first();
    QStringList headings{tr("序号"), tr("指标")};
    for (int column = range.left(); column <= range.right(); ++column)
        headings << m_model.unit(column).name;
    QStringList lines{formats::clipboardLine(headings)};
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells{m_model.line(row).number(), m_model.line(row).text};
        for (int column = range.left(); column <= range.right(); ++column)
            cells << m_model.counts(row, column).words();
        lines << formats::clipboardLine(cells);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsText());
        event->accept();
        return;
    }
    const auto at = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && at.isValid()) {
        emit opened(at.row(), at.column());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    giveRoom();
}

// Units of whose names each can be written across take the room for it; else they stand upright and narrow.
// What they leave goes to the words of the rows.
void MatrixView::giveRoom()
{
    constexpr int least = grid * 4, upright = grid * 5, most = grid * 16; // px of a column
    constexpr int widestRow = grid * 160;
    const int words = std::clamp(width() * 3 / 10, grid * 36, grid * 64);
    const int room = width() - words - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int columns = m_model.columnCount();
    const int share = columns == 0 ? least : room / columns;
    const int column = std::clamp(share, least, share >= MatrixUnitHeader::leastAcross ? most : upright);
    horizontalHeader()->setDefaultSectionSize(column);
    m_rows->setWidth(std::clamp(words + room - columns * column, words, widestRow));
    updateGeometries();
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_rows->viewport()->update();
    horizontalHeader()->viewport()->update();
    emit moved(current.row(), current.column());
}

} // namespace taizhang::ui
