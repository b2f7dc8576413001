#include "ui/evidence/evidence_view.h"

#include "ui/evidence/evidence_model.h"
#include "ui/evidence/working_copies.h"
#include "ui/shared/look.h"
#include "ui/shared/row_ends.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace taizhang::ui {

using storage::FiledEvidence;

namespace {

constexpr int leastTitle = 20; // digits

} // namespace

EvidenceView::EvidenceView(EvidenceModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("evidenceView"));
    setAccessibleName(tr("材料清单"));
    m_sorted.setSourceModel(&model);
    m_sorted.setSortRole(EvidenceModel::SortRole);
    m_sorted.setSortLocaleAware(true);
    setModel(&m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setIconSize({grid * 4, grid * 3});
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    const auto digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    // Number, title and mark fit into the pane of a small screen; the rest is a scroll away.
    for (const auto &[column, digits] :
         std::initializer_list<std::pair<int, int>>{{EvidenceModel::Number, 9},
                                                    {EvidenceModel::Title, leastTitle},
                                                    {EvidenceModel::Remark, 10},
                                                    {EvidenceModel::OwnDate, 16},
                                                    {EvidenceModel::Kind, 12},
                                                    {EvidenceModel::Size, 10},
                                                    {EvidenceModel::Added, 16},
                                                    {EvidenceModel::Keeping, 14},
                                                    {EvidenceModel::From, 16}})
        header->resizeSection(column, digits * digit + 12);
    header->moveSection(EvidenceModel::From, EvidenceModel::Remark);
    header->moveSection(header->visualIndex(EvidenceModel::Added),
                        header->visualIndex(EvidenceModel::OwnDate));
    header->moveSection(header->visualIndex(EvidenceModel::Keeping),
                        header->visualIndex(EvidenceModel::Kind));
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        m_isTitleDrawn = m_isTitleDrawn || (column == EvidenceModel::Title && !m_isFitting && isVisible());
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &EvidenceView::fitTitle);
    connect(this, &QTableView::doubleClicked, this, &EvidenceView::openWanted);
}

int EvidenceView::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth() + horizontalScrollBar()->sizeHint().height();
}

void EvidenceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

/// Titles have what number and mark leave of the pane, until the user draws them otherwise.
void EvidenceView::fitTitle()
{
    if (m_isTitleDrawn)
        return;
    auto *header = horizontalHeader();
    int others = header->sectionSize(EvidenceModel::Number);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.index(row, EvidenceModel::Remark).data().toString().isEmpty()) {
            others += header->sectionSize(EvidenceModel::Remark);
            break;
        }
    m_isFitting = true;
    header->resizeSection(EvidenceModel::Title,
                          qMax(leastTitle * fontMetrics().horizontalAdvance(QLatin1Char('0')) + 12,
                               viewport()->width() - others));
    m_isFitting = false;
}

QList<int> EvidenceView::selectedRows() const
{
    auto indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<int> rows;
    for (const auto &index : std::as_const(indexes))
        rows << m_sorted.mapToSource(index).row();
    return rows;
}

QList<FiledEvidence> EvidenceView::pieces() const
{
    QList<FiledEvidence> pieces;
    for (int row = 0; row < m_sorted.rowCount(); ++row)
        pieces << m_model.piece(m_sorted.mapToSource(m_sorted.index(row, 0)).row());
    return pieces;
}

QList<FiledEvidence> EvidenceView::selectedPieces() const
{
    QList<FiledEvidence> pieces;
    for (const auto row : selectedRows())
        pieces << m_model.piece(row);
    return pieces;
}

std::optional<FiledEvidence> EvidenceView::currentPiece() const
{
    if (const auto current = currentIndex(); current.isValid() && selectionModel()->isSelected(current))
        return m_model.piece(m_sorted.mapToSource(current).row());
    const auto rows = selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model.piece(rows.first()));
}

void EvidenceView::selectPieces(const QSet<domain::FilingId> &filings)
{
    QItemSelection selection;
    QModelIndex last;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (filings.contains(m_model.piece(row).filing)) {
            last = m_sorted.mapFromSource(m_model.index(row, 0));
            selection.select(last, last);
        }
    if (!last.isValid())
        return;
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(last);
}

std::optional<domain::FilingId> EvidenceView::besideSelected(const QList<FiledEvidence> &left) const
{
    QSet<domain::FilingId> there;
    for (const auto &piece : left)
        there << piece.filing;
    std::optional<domain::FilingId> before;
    bool isBehind = false;
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        const auto filing = m_model.piece(m_sorted.mapToSource(m_sorted.index(row, 0)).row()).filing;
        if (selectionModel()->isRowSelected(row, QModelIndex()))
            isBehind = true;
        else if (there.contains(filing) && isBehind)
            return filing;
        else if (there.contains(filing))
            before = filing;
    }
    return isBehind ? before : std::nullopt;
}

std::optional<FiledEvidence> EvidenceView::pieceAt(const QPoint &at) const
{
    const auto inside = viewport()->mapFrom(this, at);
    const auto index = viewport()->rect().contains(inside) ? indexAt(inside) : QModelIndex();
    return index.isValid() ? std::optional(m_model.piece(m_sorted.mapToSource(index).row())) : std::nullopt;
}

void EvidenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const auto rows = selectedRows(); !rows.isEmpty())
            emit copyWanted(m_model.asText(rows));
    } else if (event->matches(QKeySequence::Delete)) {
        emit removeWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit openWanted();
    } else if (!goToRowEnd(*this, *event)) {
        QTableView::keyPressEvent(event);
    }
}

void EvidenceView::startDrag(Qt::DropActions)
{
    const auto copies = m_makeCopies ? m_makeCopies(selectedPieces()) : QList<QFuture<QString>>();
    if (copies.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(new CopiesMimeData(copies));
    drag->exec(Qt::CopyAction);
}

void EvidenceView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit pieceChosen();
}

} // namespace taizhang::ui
