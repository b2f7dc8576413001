#pragma once

#include "core/domain/id.h"
#include "core/storage/evidence/evidence_repository.h"

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

    /// Makes the file that a drag or a copy carries; without it nothing is dragged out.
    using MakeCopy = std::function<QFuture<QString>(const storage::FiledEvidence &)>;
    void setDragSource(MakeCopy makeCopy) { m_makeCopy = std::move(makeCopy); }

    /// All pieces in the order shown.
    QList<storage::FiledEvidence> pieces() const;
    /// The selected ones of them.
    QList<storage::FiledEvidence> selectedPieces() const;
    /// The one that has the focus, else the first selected.
    std::optional<storage::FiledEvidence> currentPiece() const;
    void selectPieces(const QSet<domain::FilingId> &filings);

signals:
    void pieceChosen();
    void openWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QList<int> selectedRows() const;
    void copySelection() const;
    QList<QFuture<QString>> copiesOfSelection() const;

    EvidenceModel &m_model;
    QSortFilterProxyModel m_sorted;
    MakeCopy m_makeCopy;
};

} // namespace taizhang::ui
