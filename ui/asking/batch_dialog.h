#pragma once

#include "ui/asking/batch_plan.h"
#include "ui/shared/ledger.h"
#include "ui/shared/typing_dialog.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace taizhang::ui {

class AskTerms;

/// 批量交办: whole parts and rows of the table at once, of the units that the table names for each material,
/// shown line by line before it is done. It yields askings() and writes nothing.
class BatchDialog : public TypingDialog
{
    Q_OBJECT

public:
    BatchDialog(const Roster &roster, const QList<storage::SectionLine> &sections, const Proposals &proposals,
                QWidget *parent = nullptr);

    QList<workflow::Asking> askings() const;

    /// Reads what the table proposes, opens the dialog and asks whom the user confirms.
    static void ask(Ledger &ledger, QWidget *window);

private:
    void makeTree();
    QWidget *makeWhom();
    QWidget *makeButtons();
    void fill(const QList<storage::SectionLine> &sections);
    void showWhom();
    void showResult();
    BatchWhom whom() const;
    QList<domain::MaterialId> chosen() const;

    const Roster m_roster; ///< as it was when the dialog opened
    const Proposals m_proposals;
    QComboBox *m_whom;
    QTreeWidget *m_tree;
    QHash<domain::MaterialId, QTreeWidgetItem *> m_items;
    AskTerms *m_terms;
    QLabel *m_result;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
