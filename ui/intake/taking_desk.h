#pragma once

#include "core/workflow/evidence/intake.h"

#include <QHash>
#include <QObject>
#include <QPersistentModelIndex>

namespace taizhang::ui {

class IntakeModel;
class Ledger;
class ProgressRunner;
class TitleDesk;

/// Takes the ticked files of the list in, as one step, after the question about those that are marked as
/// secret; and brings their rows back when the step is undone.
class TakingDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what the question stands before.
    TakingDesk(Ledger &ledger, ProgressRunner &runner, IntakeModel &model, TitleDesk &titles,
               QWidget *window);

    /// Nothing where no file is ticked.
    void takeIn();
    /// What was told of a step elsewhere that rows went with, for when it is taken back or done again.
    void remember(const QString &step, const QString &sentence);
    /// Whether what units sent is registered as 已报送 in the same step.
    void setRegisters(bool registers) { m_registers = registers; }

signals:
    /// Files are about to be taken in: what was told of earlier ones is over.
    void begun();
    /// Work was given to the runner.
    void working();
    /// What became of them, and all remarks on it.
    void told(const QString &sentences, const QStringList &remarks);
    /// Rows came or went; `undone`: as a step was taken back or done again.
    void rowsChanged(bool undone);

private:
    // Each of these steps takes its time, and Ctrl+Z and Ctrl+Y bring rows and take them away meanwhile.
    using Remembered = QList<QPersistentModelIndex>;
    void askOfSecrets(const Remembered &rows, const QStringList &paths, const workflow::TextsLooked &looked);
    /// What is still listed of these; `remarks`: to be told with those of taking in.
    void store(Remembered rows, const QStringList &remarks);
    void taken(const Remembered &rows, const workflow::AddedFiles &added);
    /// The step was undone or redone by Ctrl+Z or Ctrl+Y; one of others is nothing to this list.
    void followReverted(const QString &step, bool undone);

    Ledger &m_ledger;
    ProgressRunner &m_runner;
    IntakeModel &m_model;
    TitleDesk &m_titles;
    QWidget *m_window;
    bool m_registers = true;
    QHash<QString, QString> m_said; ///< of each step that took files in, what was told then
};

} // namespace taizhang::ui
