#pragma once

#include "core/storage/evidence/evidence_repository.h"

#include <QFuture>
#include <QObject>

namespace taizhang::ui {

class Ledger;
class PieceOpener;

/// What leaves the ledger by copying or dragging, by the rules of the export: of 工作秘密 no file, of a piece
/// with a redacted copy that one, and originals that name people only when that was asked. What stays is
/// said.
class HandingOut : public QObject
{
    Q_OBJECT

public:
    using Pieces = QList<storage::FiledEvidence>;

    /// `window` is what the question stands before.
    HandingOut(Ledger &ledger, PieceOpener &opener, QWidget *window);

    /// To the clipboard: the files that may leave, and `text` for where no files are taken.
    void copy(const Pieces &pieces, const QString &text);
    /// For a drag, in which nothing can be asked: originals that name people stay.
    QList<QFuture<QString>> dragged(const Pieces &pieces);

private:
    struct Sorted;
    Sorted sorted(const Pieces &pieces) const;
    QList<QFuture<QString>> copiesOf(const Pieces &pieces);
    void put(const Pieces &pieces, const QString &text);

    Ledger &m_ledger;
    PieceOpener &m_opener;
    QWidget *m_window;
};

} // namespace taizhang::ui
