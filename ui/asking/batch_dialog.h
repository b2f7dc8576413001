#pragma once

#include "ui/asking/ask_choices.h"
#include "ui/asking/batch_plan.h"
#include "ui/asking/own_marks.h"
#include "ui/shared/ledger.h"
#include "ui/shared/typing_dialog.h"

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace taizhang::ui {

class AskTerms;

/// Where the user goes on instead of asking.
struct BatchWays
{
    /// To the members of a group that has none.
    std::function<void(domain::UnitGroupId)> members = {};
    /// With the materials that are ticked, to choose the units himself.
    std::function<void(const QList<domain::MaterialId> &)> choose = {};
};

/// 批量交办: whole parts and rows of the table at once, of the units that the table names for each material,
/// shown line by line, with the words they come from, before it is done; or 一并交办, the materials of one
/// row. It yields askings() and writes nothing.
class BatchDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `only`: these materials, ticked unless they are 不适用; when empty the whole table, nothing ticked.
    BatchDialog(const Ledger &ledger, const Proposals &proposals, const OwnMarks &marks,
                const QList<domain::MaterialId> &only = {}, QWidget *parent = nullptr);

    QList<workflow::Asking> askings() const;
    /// What it is called in 编辑 › 撤销.
    QString title() const;

    /// Reads what the table proposes, opens the dialog and asks whom the user confirms.
    /// `only`: the materials of the row on show; or others, and `why` it is they, in a sentence.
    static void ask(Ledger &ledger, QWidget *window, const BatchWays &ways = {},
                    const QList<domain::MaterialId> &only = {}, const QString &why = {});

signals:
    void choiceWanted(const QList<taizhang::domain::MaterialId> &materials);
    void membersWanted(taizhang::domain::UnitGroupId group);

protected:
    bool hasTyped() const override;

private:
    void tickAll();
    void tellWhy(const QString &why);
    void makeTree();
    QWidget *makeWhom();
    QDialogButtonBox *makeButtons();
    void addChoiceButton(QDialogButtonBox &buttons);
    void fill(const Ledger &ledger, const QList<domain::MaterialId> &only);
    void nameItem();
    void showWhom();
    void showResult();
    /// What confirming comes to.
    struct Outcome
    {
        NewRequirements fresh;
        Restatement restated;
        qsizetype materials = 0; ///< that somebody can be asked for
        workflow::Asking terms;
        OwnMarks lost;
    };
    Outcome outcome() const;
    BatchWhom whom() const;
    QList<EmptyGroup> emptyGroups() const; ///< that the ticked materials would be asked of
    QList<domain::MaterialId> chosen() const;

    const Roster m_roster; ///< as it was when the dialog opened
    const Proposals m_proposals;
    const OwnMarks m_marks;
    const QString m_name; ///< 批量交办
    QComboBox *m_whom;
    QTreeWidget *m_tree;
    QHash<domain::MaterialId, QTreeWidgetItem *> m_items;
    QList<domain::MaterialId> m_tickedBefore; ///< when it opened
    AskTerms *m_terms;
    QLabel *m_result;
    NobodyAsked *m_nobody;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
