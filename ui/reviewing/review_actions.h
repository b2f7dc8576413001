#pragma once

#include "ui/reviewing/reviewing.h"

#include <QAction>
#include <QMenu>

#include <functional>

class QAbstractItemView;

namespace taizhang::ui {

/// The actions for the requirements that are selected in some list: enabled where the state of every one
/// allows it, else saying why not. S, A and R act for the widget that attach() was called with.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is what menu and dialogs belong to; it and the ledger outlive this.
    ReviewActions(Ledger &ledger, QWidget *window);

    /// What the actions are for from now on; to be called again when the ledger was read anew.
    void choose(const Reviewing::Requirements &requirements);
    const Reviewing::Requirements &chosen() const { return m_chosen; }

    QAction *of(domain::ReviewStep step) const { return m_steps.value(int(step)); }
    QAction *due() const { return m_due; }
    QAction *extension() const { return m_extension; }
    QAction *grant() const { return m_grant; }
    QAction *refuse() const { return m_refuse; }
    QAction *details() const { return m_details; }
    QAction *split() const { return m_split; }
    QAction *withdraw() const { return m_withdraw; }
    /// All of them.
    QMenu *menu() { return m_menu; }

    /// The shortcuts work while this view has the keyboard, and its context menu is menu().
    void attach(QAbstractItemView *view);

signals:
    /// What was done to this one is to be seen.
    void historyWanted(taizhang::domain::RequirementId requirement);

private:
    QAction *make(const char *name, const QString &text, const QString &tip);
    void makeSteps();
    void makeWiderDue();
    void allow(QAction *action, const QString &refusal);
    QString stepRefusal(domain::ReviewStep step) const;
    QString withdrawRefusal() const;
    QString splitRefusal() const;
    QString extensionRefusal() const;
    QString dueRefusal() const;
    QString decisionRefusal() const;
    void setDueOf(const QString &of, const std::function<bool(const storage::RequirementLine &)> &isMeant);

    Ledger &m_ledger;
    Reviewing *m_reviewing;
    QMenu *m_menu;
    Reviewing::Requirements m_chosen;
    QHash<int, QAction *> m_steps; ///< by ReviewStep
    QAction *m_due;
    QMenu *m_widerDue; ///< 期限 of more than what is selected
    QAction *m_extension;
    QAction *m_grant;
    QAction *m_refuse;
    QAction *m_details;
    QAction *m_split;
    QAction *m_withdraw;
    QAction *m_history;
};

} // namespace taizhang::ui
