#pragma once

#include "ui/asking/batch_plan.h"
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

/// 批量交办: whole parts and rows of the table at once, of the units that the table names for each material,
/// shown line by line, with the words they come from, before it is done; or 一并交办, the materials of one
/// row. It yields askings() and writes nothing.
class BatchDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `only`: these materials, all ticked; when empty the whole table, nothing ticked.
    BatchDialog(const Roster &roster, const QList<storage::SectionLine> &sections, const Proposals &proposals,
                const QList<domain::MaterialId> &only = {}, QWidget *parent = nullptr);

    QList<workflow::Asking> askings() const;

    /// Reads what the table proposes, opens the dialog and asks whom the user confirms.
    /// `only`: the materials of the row on show; `choose` is called with those of them that are ticked when
    /// the user wants to choose the units himself.
    static void ask(Ledger &ledger, QWidget *window, const QList<domain::MaterialId> &only = {},
                    const std::function<void(const QList<domain::MaterialId> &)> &choose = {});

signals:
    void choiceWanted(const QList<taizhang::domain::MaterialId> &materials);

protected:
    bool hasTyped() const override;

private:
    void tickAll();
    void makeTree();
    QWidget *makeWhom();
    QDialogButtonBox *makeButtons();
    void addChoiceButton(QDialogButtonBox &buttons);
    void fill(const QList<storage::SectionLine> &sections, const QList<domain::MaterialId> &only);
    void showWhom();
    void showResult();
    BatchWhom whom() const;
    QList<domain::MaterialId> chosen() const;

    const Roster m_roster; ///< as it was when the dialog opened
    const Proposals m_proposals;
    QComboBox *m_whom;
    QTreeWidget *m_tree;
    QHash<domain::MaterialId, QTreeWidgetItem *> m_items;
    QList<domain::MaterialId> m_tickedBefore; ///< when it opened
    AskTerms *m_terms;
    QLabel *m_result;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
