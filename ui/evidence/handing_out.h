#pragma once

#include "core/workflow/evidence/personal_originals.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace taizhang::ui {

class Ledger;
class PieceOpener;
class ProgressRunner;

/// What leaves the ledger by copying or dragging, by the rules of the export: of 工作秘密 no file, of a piece
/// with a redacted copy that one, and originals that name people, by their mark or by their words, only when
/// that was asked. What stays is said. Files are read for such words off the window's thread, each once.
class HandingOut : public QObject
{
    Q_OBJECT

public:
    using Pieces = QList<storage::FiledEvidence>;

    /// `window` is what the question stands before.
    HandingOut(Ledger &ledger, PieceOpener &opener, ProgressRunner &runner, QWidget *window);
    ~HandingOut() override;

    /// To the clipboard: `text` at once for where no files are taken, the files as soon as it is known that
    /// they may leave.
    void copy(const Pieces &pieces, const QString &text);
    /// For a drag, in which nothing can be asked: originals that name people stay, and those of which that is
    /// not known in time; of what stays while it is dragged the path is empty.
    QList<QFuture<QString>> dragged(const Pieces &pieces);

private:
    struct Sorted;
    Sorted sorted(const Pieces &pieces) const;
    QList<QFuture<QString>> copiesOf(const Pieces &pieces);
    void put(const Pieces &pieces, const QString &text);
    void ask(const QList<workflow::PersonalOriginal> &found, const Sorted &files, const QString &text);
    /// The copy once the piece is found to name nobody.
    QFuture<QString> copyIfNameless(const storage::FiledEvidence &piece, QDeadlineTimer deadline);
    void sayKept(const QStringList &numbers);

    Ledger &m_ledger;
    PieceOpener &m_opener;
    ProgressRunner &m_runner;
    QThreadPool m_readers;
    QSet<QString> m_nameless; ///< contents in which nobody was found
    QStringList m_kept;       ///< the numbers of what stayed in the present drag
    QWidget *m_window;
};

} // namespace taizhang::ui
