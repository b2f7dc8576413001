#pragma once

#include "core/storage/evidence/filed_evidence.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace taizhang::ui {

class Ledger;
class Preview;

/// One piece of evidence on the whole screen, with a quiet line that says which one it is, where it belongs
/// and its own date. The arrow keys and the buttons go through the pieces and past their ends; Esc leaves.
class FullView : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own before `parent`, with which it goes; the ledger outlives it.
    FullView(Ledger &ledger, QWidget *parent);
    ~FullView() override;

    /// The pieces to go through and the one to show; empty where nothing has been sent, which `words` say.
    void setPieces(const QList<storage::FiledEvidence> &pieces, qsizetype shown, const QString &words = {});
    const QList<storage::FiledEvidence> &pieces() const { return m_pieces; }
    std::optional<storage::FiledEvidence> piece() const;
    /// What can be done to what the pieces are of: a button each, and the action's own key from everywhere
    /// here. The actions outlive the view.
    void offer(const QList<QAction *> &actions);
    /// There is nothing beyond the piece on show in that direction (1 or -1).
    void sayEnd(int by);

signals:
    /// Beyond the last piece (1) or before the first (-1).
    void passedEnd(int by);
    void openWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeLine();
    QToolButton *make(const char *name, const QString &text, const QString &tip);
    void makeKeys();
    void step(int by);
    void show(qsizetype place);
    QString placeWords(const storage::FiledEvidence &piece) const;
    void fitWords();

    Ledger &m_ledger;
    Preview *m_preview;
    QLabel *m_title;
    QLabel *m_place;
    QHBoxLayout *m_offered = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QList<storage::FiledEvidence> m_pieces;
    qsizetype m_shown = 0;
    QString m_titleWords;
    QString m_placeWords;
};

} // namespace taizhang::ui
