#include "ui/shared/ledger.h"

#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/evidence/look_again.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QUndoCommand>

#include <limits>

namespace taizhang::ui {

using namespace storage;

namespace {

constexpr int piecesAtOnce = 300; // a list of them is there within some milliseconds

} // namespace

// One step of the history. Undo appends the opposite step to the history; redo takes that one back in turn.
class Ledger::HistoryStep : public QUndoCommand
{
public:
    HistoryStep(Ledger &ledger, const QString &title, int indicatorNumber, QString step,
                const QString &question)
        : QUndoCommand(title)
        , indicator(indicatorNumber)
        , beforeUndo(question)
        , first(step)
        , group(std::move(step))
        , m_ledger(ledger)
    {
    }

    void undo() override { m_ledger.revertStep(*this, Ledger::tr("撤销：%1").arg(text()), true); }

    void redo() override
    {
        // QUndoStack calls redo on push; the use case has committed by then.
        if (std::exchange(m_fresh, false))
            return;
        m_ledger.revertStep(*this, Ledger::tr("重做：%1").arg(text()), false);
    }

    int indicator;
    const QString beforeUndo;
    const QString first; ///< the step as it was done at first
    QString group;       ///< the step to take back next

private:
    Ledger &m_ledger;
    bool m_fresh = true;
};

Ledger::Ledger(std::unique_ptr<workflow::WorkspaceSession> session, ErrorReporter &errors, int indicator,
               QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_errors(errors)
    , m_drafts(std::make_shared<DraftKeeper>(m_session->folder()))
{
    m_undoAction.setObjectName(QStringLiteral("undoAction"));
    m_redoAction.setObjectName(QStringLiteral("redoAction"));
    m_undoAction.setShortcut(QKeySequence::Undo);
    // Spelled out: where QKeySequence::Redo is Ctrl+Y already, naming it twice would make it ambiguous.
    m_redoAction.setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(&m_undoAction, &QAction::triggered, this, &Ledger::undo);
    connect(&m_redoAction, &QAction::triggered, &m_undoStack, &QUndoStack::redo);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Ledger::updateActions);
    updateActions();

    auto reading = m_session->read([this, indicator](Database &database) {
        m_sections = sectionLines(database);
        m_indicators = indicatorLines(database);
        const auto first = m_indicators.isEmpty() ? 0 : m_indicators.first().number;
        m_wanted = hasIndicator(indicator) ? indicator : first;
        auto snapshot = readSnapshot(database, m_wanted, piecesAtOnce);
        workflow::lookAgain(snapshot.evidence, m_session->objects());
        return snapshot;
    });
    while (!reading.isFinished() && drawAhead()) {
    }
    reading
        .then(QtFuture::Launch::Sync,
              [this](Snapshot snapshot) {
                  if (snapshot.piecesLeftOut)
                      QMetaObject::invokeMethod(this, &Ledger::readPieces, Qt::QueuedConnection);
                  take(std::move(snapshot));
              })
        .waitForFinished();
}

Ledger::~Ledger()
{
    // The stack tells of its own end, when the actions are gone.
    m_undoStack.disconnect(this);
}

void Ledger::setActor(const platform::Actor &actor)
{
    m_session->setActor(actor);
    emit actorChanged();
}

void Ledger::holdUnstored(const QObject *holder, bool holds)
{
    if (holds == m_unstored.contains(holder))
        return;
    if (holds)
        m_unstored.insert(holder, connect(holder, &QObject::destroyed, this,
                                          [this, holder] { holdUnstored(holder, false); }));
    else
        disconnect(m_unstored.take(holder));
    emit saving(m_pending);
}

bool Ledger::hasUnstored() const
{
    return !m_unstored.isEmpty() || (!isSaving() && m_drafts->holdsSent());
}

bool Ledger::hasIndicator(int number) const
{
    return std::any_of(m_indicators.cbegin(), m_indicators.cend(),
                       [number](const IndicatorLine &line) { return line.number == number; });
}

domain::Progress Ledger::progressOfRow(int number, int row) const
{
    for (const auto &task : m_tasks)
        if (task.indicator == number && task.row == row)
            return task.progress;
    return {};
}

domain::Progress Ledger::progressOfSection(int ordinal) const
{
    domain::Progress sum;
    for (const auto &task : m_tasks)
        if (task.section == ordinal)
            sum += task.progress;
    return sum;
}

domain::Progress Ledger::progressOfAll() const
{
    domain::Progress sum;
    for (const auto &task : m_tasks)
        sum += task.progress;
    return sum;
}

Ledger::Snapshot Ledger::readSnapshot(Database &database, int indicator, int mostPieces)
{
    Snapshot snapshot{taskProgress(database),
                      indicatorSheet(database, indicator),
                      {},
                      Roster(database),
                      workspaceAgencies(database)};
    if (snapshot.sheet) {
        int pieces = 0;
        for (const auto &task : snapshot.sheet->tasks)
            for (const auto &material : task.materials)
                pieces += material.filings;
        snapshot.piecesLeftOut = pieces > mostPieces;
        if (!snapshot.piecesLeftOut)
            snapshot.evidence = filedEvidence(database, snapshot.sheet->id);
    }
    return snapshot;
}

void Ledger::readPieces()
{
    const auto number = m_current->number;
    whenDone(m_session->read([id = m_current->id, session = m_session.get()](Database &database) {
        auto pieces = filedEvidence(database, id);
        workflow::lookAgain(pieces, session->objects());
        return pieces;
    }),
             this, m_errors, tr("读取第%1项").arg(number),
             [this, number](const QList<FiledEvidence> &pieces) {
                 if (m_current->number != number)
                     return;
                 m_currentEvidence = pieces;
                 emit currentChanged();
             });
}

bool Ledger::take(Snapshot snapshot)
{
    m_tasks = std::move(snapshot.tasks);
    m_indicatorProgress.clear();
    for (const auto &task : std::as_const(m_tasks))
        m_indicatorProgress[task.indicator] += task.progress;
    if (snapshot.sheet && snapshot.sheet->number == m_wanted) {
        m_current = std::move(snapshot.sheet);
        m_currentEvidence = std::move(snapshot.evidence);
        // What one is called (简称) changes where it is on show, and nowhere else.
        for (auto &line : m_indicators)
            if (line.number == m_wanted)
                line.shortName = m_current->shortName;
    }
    m_agencies = std::move(snapshot.agencies);
    const bool rosterIsNew = !(snapshot.roster == m_roster);
    if (rosterIsNew)
        m_roster = std::move(snapshot.roster);
    return rosterIsNew;
}

void Ledger::show(int indicatorNumber)
{
    m_wanted = indicatorNumber;
    reload();
}

void Ledger::reload()
{
    const auto number = m_wanted;
    whenDone(m_session->read([number, session = m_session.get()](Database &database) {
        auto snapshot = readSnapshot(database, number, std::numeric_limits<int>::max());
        workflow::lookAgain(snapshot.evidence, session->objects());
        return snapshot;
    }),
             this, m_errors, tr("读取第%1项").arg(number), [this, number](Snapshot snapshot) {
                 if (!snapshot.sheet) {
                     if (m_wanted == number) // else another one was asked for meanwhile
                         m_wanted = m_current->number;
                     emit remarked(
                         tr("没有第%1项指标，序号从 1 到 %2。").arg(number).arg(m_indicators.size()));
                 }
                 const bool rosterIsNew = take(std::move(snapshot));
                 emit progressChanged();
                 if (rosterIsNew)
                     emit rosterChanged();
                 emit currentChanged();
             });
}

void Ledger::perform(const QString &title, int indicator, Write write, const QString &beforeUndo)
{
    const auto started = m_errors.guard(title, [&] {
        auto future = m_session->write(std::move(write));
        began();
        whenEnded(future, this, [this, title, indicator, beforeUndo](const QFuture<QString> &written) {
            m_errors.guard(title, [&] {
                if (const auto step = written.result(); !step.isEmpty()) {
                    m_undoStack.push(new HistoryStep(*this, title, indicator, step, beforeUndo));
                    emit remarked(tr("%1（可按 Ctrl+Z 撤销）").arg(title));
                }
            });
            ended();
        });
    });
    if (!started)
        reload();
}

void Ledger::stepCommitted(const QString &title, int indicator, const QString &step,
                           const QString &beforeUndo)
{
    if (!step.isEmpty())
        m_committed.append({title, indicator, step, beforeUndo});
    pushCommitted();
    reload();
}

// A push deletes the steps above it, and one of these may be under way.
void Ledger::pushCommitted()
{
    if (m_pending > 0)
        return;
    for (const auto &[title, indicator, step, beforeUndo] : std::exchange(m_committed, {}))
        m_undoStack.push(new HistoryStep(*this, title, indicator, step, beforeUndo));
}

const Ledger::HistoryStep *Ledger::lastStep() const
{
    // command() answers null before the first.
    return static_cast<const HistoryStep *>(m_undoStack.command(m_undoStack.index() - 1));
}

void Ledger::undo()
{
    if (const auto *last = lastStep(); last != nullptr && !last->beforeUndo.isEmpty())
        emit undoQuestioned(last->first, tr("撤销：%1").arg(last->text()), last->beforeUndo);
    else
        m_undoStack.undo();
}

void Ledger::takeBack(const QString &step)
{
    if (const auto *last = lastStep(); m_pending == 0 && last != nullptr && last->first == step)
        m_undoStack.undo();
}

void Ledger::revertStep(HistoryStep &command, const QString &title, bool undoes)
{
    began();
    const auto group = command.group;
    auto future = m_session->write([group, title](Database &database, const Author &author) {
        return revert(database, author, group, title);
    });
    whenEnded(future, this, [this, &command, title, undoes](const QFuture<QString> &written) {
        const auto isReverted = m_errors.guard(title, [&] { command.group = written.result(); });
        if (isReverted) {
            emit remarked(title);
            emit reverted(command.first, undoes);
        }
        // The stack has moved on already; a step that could not be taken back leaves it at the next move.
        command.setObsolete(!isReverted);
        if (command.indicator != 0 && command.indicator != m_wanted)
            m_wanted = command.indicator;
        ended();
    });
}

void Ledger::began()
{
    ++m_pending;
    updateActions();
    emit saving(m_pending);
}

void Ledger::ended()
{
    --m_pending;
    pushCommitted();
    updateActions();
    emit saving(m_pending);
    reload();
}

void Ledger::updateActions()
{
    const bool idle = m_pending == 0;
    m_undoAction.setEnabled(idle && m_undoStack.canUndo());
    m_redoAction.setEnabled(idle && m_undoStack.canRedo());
    m_undoAction.setText(m_undoStack.canUndo() ? tr("撤销：%1(&U)").arg(m_undoStack.undoText())
                                               : tr("撤销(&U)"));
    m_redoAction.setText(m_undoStack.canRedo() ? tr("重做：%1(&R)").arg(m_undoStack.redoText())
                                               : tr("重做(&R)"));
}

} // namespace taizhang::ui
