#pragma once

#include "core/storage/evidence_repository.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace taizhang::ui {

class Ledger;

/// Title, own date, origin and other uses of one piece; title and date can be changed.
class EvidenceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceDetails(Ledger &ledger, QWidget *parent = nullptr);
    ~EvidenceDetails() override;

    /// What was typed for the piece shown before becomes a change first.
    void setPiece(const std::optional<storage::FiledEvidence> &piece);

private:
    void layOut();
    void commitTitle();
    void commitDate();
    void showPiece();
    void readUses();

    QPointer<Ledger> m_ledger;
    std::optional<storage::FiledEvidence> m_piece;
    QLineEdit *m_title;
    QLineEdit *m_date;
    QLabel *m_dateProblem;
    QLabel *m_origin;
    QLineEdit *m_fileName; ///< a long one scrolls
    QLabel *m_uses;
};

} // namespace taizhang::ui
