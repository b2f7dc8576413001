#pragma once

#include "core/domain/id.h"
#include "core/storage/evidence/filed_evidence.h"

#include <QFuture>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <functional>

namespace taizhang::ui {

class EvidenceModel;

/// The list of evidence: sorted by any column, several rows at a time, dragged out as files, and copied
/// as files and as text, of which the program that they are pasted into takes what it can use.
class EvidenceView : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceView(EvidenceModel &model, QWidget *parent = nullptr);

    /// Makes the files that a drag of these pieces carries; without it nothing is dragged out.
    using MakeCopies = std::function<QList<QFuture<QString>>(const QList<storage::FiledEvidence> &)>;
    void setDragSource(MakeCopies makeCopies) { m_makeCopies = std::move(makeCopies); }

    /// All pieces in the order shown.
    QList<storage::FiledEvidence> pieces() const;
    /// The selected ones of them.
    QList<storage::FiledEvidence> selectedPieces() const;
    /// The one whose row is there, in coordinates of the view.
    std::optional<storage::FiledEvidence> pieceAt(const QPoint &at) const;
    /// The one that has the focus, else the first selected.
    std::optional<storage::FiledEvidence> currentPiece() const;
    void selectPieces(const QSet<domain::FilingId> &filings);
    /// The height with which this many rows are seen.
    int heightOf(int rows) const;
    /// Where all that are selected have gone: of `left`, the first behind them as they are shown now, else
    /// the last before them.
    std::optional<domain::FilingId> besideSelected(const QList<storage::FiledEvidence> &left) const;

signals:
    void pieceChosen();
    void openWanted();
    void removeWanted();
    /// The selected pieces are to be copied; `text` says their rows.
    void copyWanted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitTitle();

    QList<int> selectedRows() const;

    EvidenceModel &m_model;
    QSortFilterProxyModel m_sorted;
    MakeCopies m_makeCopies;
    bool m_isTitleDrawn = false; ///< by hand
    bool m_isFitting = false;
};

} // namespace taizhang::ui
