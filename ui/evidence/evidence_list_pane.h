#pragma once

#include "ui/evidence/evidence_model.h"

#include <QSplitter>

#include <optional>

namespace taizhang::ui {

class EvidenceDetails;
class EvidenceView;
class Ledger;
class Preview;

/// The pieces of evidence of a place: their list, what is known of the one in hand, and a preview of it.
class EvidenceListPane : public QSplitter
{
    Q_OBJECT

public:
    EvidenceListPane(Ledger &ledger, QWidget *parent);

    EvidenceModel &model() const { return *m_model; }
    EvidenceView &view() const { return *m_view; }
    EvidenceDetails &details() const { return *m_details; }
    Preview &preview() const { return *m_preview; }

    /// Column widths, sorting and the height of the preview.
    QByteArray savedState() const;
    bool restoreSaved(const QByteArray &state);

    /// `ofOneUnit`: whose they are need not be said of each. Of those selected the ones that are still there
    /// stay so, else what stands beside them; `wanted`, if there are any, are selected instead.
    void showPieces(const QList<storage::FiledEvidence> &pieces, bool ofOneUnit,
                    const QSet<domain::FilingId> &wanted);
    /// Details and preview of the one in hand, at that page of it (from 1; 0 for the first one).
    void showPiece(int page);
    /// The one whose row is there, or whose preview, in coordinates of this.
    std::optional<storage::FiledEvidence> pieceUnder(const QPoint &at) const;
    /// A long list has more room than a short one, until the user has drawn the borders.
    void giveListRoom();

private:
    void makeDetails();

    Ledger &m_ledger;
    bool m_isSplitByHand = false;
    EvidenceModel *m_model;
    EvidenceView *m_view;
    EvidenceDetails *m_details = nullptr;
    Preview *m_preview;
};

} // namespace taizhang::ui
