#pragma once

#include "core/domain/evidence/own_date.h"
#include "core/evidence/piece_clues.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/evidence/evidence_facts.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class Ledger;
class NoticeLabel;

/// What is known of one piece or of several: what can be typed is saved when it is typed, what is proposed by
/// the file waits for a click. Of several pieces, date, unit and marks are set at all of them.
class EvidenceDetails : public QWidget
{
    Q_OBJECT

public:
    using Pieces = QList<storage::FiledEvidence>;

    explicit EvidenceDetails(Ledger &ledger, QWidget *parent = nullptr);
    ~EvidenceDetails() override;

    /// What was typed for the pieces shown before becomes a change first. `current` is among `pieces`;
    /// `advice` is what is to be looked at of it.
    void setPieces(const Pieces &pieces, const std::optional<storage::FiledEvidence> &current,
                   const QStringList &advice);

signals:
    void keepingWanted();
    void versionsWanted();
    /// Other pieces than before are on show.
    void anotherShown();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A line that can be typed in, and what of a piece stands there.
    struct LineField
    {
        QLineEdit *line;
        QString (*shown)(const storage::FiledEvidence &piece);
        std::optional<QString> workflow::EvidenceFacts::*fact; ///< null: it becomes a change in its own way
        bool ofOne;                                            ///< of several pieces it cannot be set at once
    };

    QLineEdit *makeLine(const char *name, const QString &label, const QString &tip,
                        const QString &example = {});
    void limit(QLineEdit &line, int most);
    QPushButton *makeLink(const char *name, const QString &tip);
    void layOut();
    void fillUnits();
    void showPiece();
    void showMarks();
    void showUnit();
    bool isTyping() const;
    void readUses();
    void readLinkCheck();
    void readClues();
    void showClues(const evidence::PieceClues &clues);

    void commitTyping();
    void commitTitle();
    void commitDate();
    void commitCaptured();
    void commitLine(const LineField &field);
    void commitUnit();
    void setFacts(const workflow::EvidenceFacts &facts);
    bool several() const { return m_pieces.size() > 1; }

    QPointer<Ledger> m_ledger;
    Pieces m_pieces;
    std::optional<storage::FiledEvidence> m_piece; ///< the one of them that the keyboard is on
    QStringList m_advice;
    std::optional<evidence::PieceClues> m_clues; ///< of the file on show, once it was read
    quint64 m_wanted = 0; ///< counts requests for clues; an answer to an older one is stale
    domain::DateProposal m_proposed;

    QLabel *m_several;
    NoticeLabel *m_notice;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QLabel *m_link;           ///< whether the address opened when it was tried
    QLineEdit *m_captured;    ///< when the page was, of an address with a 网页截图
    QLabel *m_capturedSource; ///< where that has to be looked at
    QLineEdit *m_date;
    QPushButton *m_dateProposal;
    QLabel *m_dateProblem;
    QLineEdit *m_number;
    QPushButton *m_numberProposal;
    QComboBox *m_unit;
    QLineEdit *m_note;
    QPushButton *m_keeping;
    QCheckBox *m_personal;
    QCheckBox *m_restricted;
    QLabel *m_origin;
    QPushButton *m_versions;
    QLineEdit *m_fileName; ///< a long one scrolls
    QLabel *m_uses;
    QFormLayout *m_form;
    QList<LineField> m_lines; ///< all of them
};

} // namespace taizhang::ui
