#pragma once

#include "core/domain/tasks/progress.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/workspace/workspace_session.h"
#include "ui/shared/error_reporter.h"
#include "ui/shared/roster.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <memory>

namespace taizhang::ui {

class DraftKeeper;

/// What the window knows of the open workspace: snapshots that answer from memory, and the one way to write.
///
/// Every write goes through perform(): the use case runs on the storage thread; when it has committed, its
/// step of the history becomes one undoable command, the snapshots are read again, and the signals tell who
/// shows them. The window never waits for the disk. While writes are under way undo and redo are disabled.
class Ledger : public QObject
{
    Q_OBJECT

public:
    /// Reads the first snapshots before it returns, so that the window opens complete; but for the pieces of
    /// an indicator that has very many, which follow with currentChanged. Shows `indicator`, or the first of
    /// the table where there is none of that number.
    Ledger(std::unique_ptr<workflow::WorkspaceSession> session, ErrorReporter &errors, int indicator = 0,
           QObject *parent = nullptr);
    ~Ledger() override;

    workflow::WorkspaceSession &session() { return *m_session; }
    ErrorReporter &errors() { return m_errors; }
    /// 编辑 › 撤销 and 重做, named after the step, disabled while a write is under way.
    QAction *undoAction() { return &m_undoAction; }
    QAction *redoAction() { return &m_redoAction; }
    bool writable() const { return m_session->writable(); }
    /// `holder` has something that was typed and could not be stored, until it says otherwise or is gone.
    void holdUnstored(const QObject *holder, bool holds);
    bool hasUnstored() const;
    /// Writes are under way; whether anything is unstored is known when they have ended.
    bool isSaving() const { return m_pending > 0; }
    /// Of what is typed in this ledger, wherever: what one field could not store, the next one takes over.
    const std::shared_ptr<DraftKeeper> &drafts() const { return m_drafts; }
    /// Everything done from now on is by this actor.
    void setActor(const platform::Actor &actor);

    const QList<storage::SectionLine> &sections() const { return m_sections; }
    const QList<storage::IndicatorLine> &indicators() const { return m_indicators; }
    bool hasIndicator(int number) const;
    const QList<storage::TaskProgress> &tasks() const { return m_tasks; }
    domain::Progress progressOfIndicator(int number) const { return m_indicatorProgress.value(number); }
    domain::Progress progressOfRow(int number, int row) const;
    domain::Progress progressOfSection(int ordinal) const;
    domain::Progress progressOfAll() const;

    /// Who signs every report that does not say otherwise, and who the letters.
    const storage::Agencies &agencies() const { return m_agencies; }

    /// Who is asked what.
    const Roster &roster() const { return m_roster; }

    /// The indicator on show; the page and the evidence pane follow it.
    const storage::IndicatorSheet &current() const { return *m_current; }
    const QList<storage::FiledEvidence> &currentEvidence() const { return m_currentEvidence; }
    /// Reads the indicator and shows it; emits currentChanged when it is there. Unknown numbers are remarked
    /// on.
    void show(int indicatorNumber);

    /// A use case: runs on the storage thread and returns the uuid of its step, empty when nothing changed.
    using Write = std::function<QString(storage::Database &, const storage::Author &)>;
    /// `title` names the step in 编辑 › 撤销 and in failures; `indicator` is the one whose data change, 0
    /// when it is none's: then undo leaves what is on show. `beforeUndo`, when not empty, is what a person
    /// has to agree to before the step is taken back: what that means, and the question.
    void perform(const QString &title, int indicator, Write write, const QString &beforeUndo = {});

    /// For long work that ran elsewhere (adding files) and has committed a step.
    void stepCommitted(const QString &title, int indicator, const QString &step,
                       const QString &beforeUndo = {});
    /// Takes the step back without a question, as long as it is still the last.
    void takeBack(const QString &step);

    /// Reads progress and the current indicator again.
    void reload();

signals:
    /// Another indicator is on show, or the one on show was read again because its data changed.
    void currentChanged();
    /// Progress of any indicator changed.
    void progressChanged();
    /// The directory, or anything that is asked of units, changed.
    void rosterChanged();
    /// Writes under way began or ended; `pending` is how many.
    void saving(int pending);
    /// A step (the uuid that perform() or stepCommitted() put on the stack) was taken back, or done again.
    void reverted(const QString &step, bool undone);
    /// The last step was to be taken back, which `question` asks about; takeBack() when the answer is yes.
    void undoQuestioned(const QString &step, const QString &title, const QString &question);
    void actorChanged();
    void remarked(const QString &sentence);

private:
    struct Snapshot
    {
        QList<storage::TaskProgress> tasks;
        std::optional<storage::IndicatorSheet> sheet;
        QList<storage::FiledEvidence> evidence;
        Roster roster;
        storage::Agencies agencies;
        bool piecesLeftOut = false; ///< there are more than were wanted
    };
    class HistoryStep;
    static Snapshot readSnapshot(storage::Database &database, int indicator, int mostPieces);
    void readPieces();
    /// Whether the roster changed by it.
    bool take(Snapshot snapshot);
    void undo();
    const HistoryStep *lastStep() const;
    void revertStep(HistoryStep &command, const QString &title, bool undoes);
    void began();
    void ended();
    void pushCommitted();
    void updateActions();

    std::unique_ptr<workflow::WorkspaceSession> m_session;
    ErrorReporter &m_errors;
    QUndoStack m_undoStack;
    QAction m_undoAction;
    QAction m_redoAction;
    QList<storage::SectionLine> m_sections;
    QList<storage::IndicatorLine> m_indicators;
    QList<storage::TaskProgress> m_tasks;
    QHash<int, domain::Progress> m_indicatorProgress;
    std::optional<storage::IndicatorSheet> m_current;
    QList<storage::FiledEvidence> m_currentEvidence;
    Roster m_roster;
    storage::Agencies m_agencies;
    QHash<const QObject *, QMetaObject::Connection> m_unstored; ///< who holds something, heard when it goes
    std::shared_ptr<DraftKeeper> m_drafts;
    int m_wanted = 0;  ///< number asked for last; an answer for another is stale
    int m_pending = 0; ///< writes under way
    struct CommittedStep
    {
        QString title;
        int indicator;
        QString step;
        QString beforeUndo;
    };
    QList<CommittedStep> m_committed; ///< by others than this, and not on the stack yet
};

} // namespace taizhang::ui
