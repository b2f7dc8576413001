#pragma once

#include "core/domain/id.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace taizhang::ui {

class FileChooser;
class IntakeModel;
class Ledger;
class PieceActions;
class ProgressRunner;

/// Registers files of the list that are marked as secret by title and place of keeping only, one dialog after
/// the other, as that is done with a single file. A row goes from the list when its title is registered.
class TitleDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what the dialogs stand before.
    TitleDesk(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, IntakeModel &model,
              QWidget *window);

    /// Rows with a place to go to; the others stay. Leaving a dialog leaves the rest listed, too.
    void registerTitles(const QList<QPersistentModelIndex> &rows);

signals:
    /// In words, for whoever looks at the list; `step` is what can be undone.
    void registered(const QString &step, const QString &sentence);

private:
    void ask();

    Ledger &m_ledger;
    IntakeModel &m_model;
    PieceActions *m_actions;
    QList<QPersistentModelIndex> m_rows; ///< the first is asked about
};

} // namespace taizhang::ui
