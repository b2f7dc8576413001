#pragma once

#include "core/storage/evidence/filed_evidence.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace taizhang::ui {

class EvidenceView;
class FullView;
class Ledger;
class PieceOpener;

/// Goes through evidence on the whole screen: of an indicator through all its pieces, material by material;
/// of a list through the pieces of the row in hand and on to the next row.
class FullReview : public QObject
{
    Q_OBJECT

public:
    FullReview(Ledger &ledger, PieceOpener &opener, QWidget *window);

    /// The list that shows the pieces of the place in hand; without it no place had any yet.
    void setList(EvidenceView &list) { m_list = &list; }
    /// Whether what is in hand is a row of a list, and what can be done to that row.
    void followList(bool list, const QList<QAction *> &steps);
    void start();
    /// The pieces of a row that was asked for will come.
    void await();
    /// The list shows the pieces of this place, another one or read again; `words` name it.
    void follow(std::optional<domain::RequirementId> place, const QString &words);

signals:
    /// Beyond the pieces of a row: the next row (1) or the one before (-1) is wanted.
    void nextPlaceWanted(int by);
    /// Left at this piece.
    void leftAt(const taizhang::storage::FiledEvidence &piece);

private:
    QList<storage::FiledEvidence> pieces() const;
    void passEnd(int by);
    void leave();

    Ledger &m_ledger;
    PieceOpener &m_opener;
    EvidenceView *m_list = nullptr;
    QWidget *m_window;
    QList<QAction *> m_steps;
    QPointer<FullView> m_view;
    std::optional<domain::RequirementId> m_place;
    QString m_words;
    int m_direction = 0; ///< in which another row was asked for
    bool m_ofList = false;
    bool m_awaited = false;
};

} // namespace taizhang::ui
