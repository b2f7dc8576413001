#pragma once

#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/tasks/asking.h"
#include "ui/asking/own_marks.h"
#include "ui/shared/roster.h"
#include "ui/shared/typing_dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class AskTerms;
class AskTree;
class NobodyAsked;

/// 交办: who is asked for materials of one row, on which terms. What is proposed is ticked and shows the
/// words of the table that it comes from; the user confirms. It yields asking() and writes nothing.
class AskDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// Several materials can be left out one by one. `above` as for askChoices().
    AskDialog(const Roster &roster, const storage::TaskSheet &task,
              const QList<domain::MaterialId> &materials, const std::optional<storage::LeadAbove> &above,
              QWidget *parent = nullptr);

    workflow::Asking asking() const;
    /// What it is called in 编辑 › 撤销.
    QString title() const;

signals:
    void membersWanted(taizhang::domain::UnitGroupId group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool hasTyped() const override;

private:
    QWidget *makeMaterials(const QList<domain::MaterialId> &materials);
    QWidget *makeButtons();
    QList<domain::MaterialId> chosenMaterials() const;
    void offerUnits();
    void showResult();

    OwnMarks marksLost() const;

    const Roster m_roster; ///< as it was when the dialog opened
    const storage::TaskSheet m_task;
    const OwnMarks m_marks;
    const std::optional<storage::LeadAbove> m_above;
    QList<std::pair<domain::MaterialId, QCheckBox *>> m_materials;
    QLineEdit *m_filter;
    AskTree *m_tree;
    std::pair<QList<domain::UnitId>, QList<domain::UnitGroupId>> m_tickedBefore; ///< when it opened
    AskTerms *m_terms;
    QLabel *m_result;
    NobodyAsked *m_nobody;
    QPushButton *m_accept = nullptr;
    QString m_unknown; ///< unknownWords() of the materials that are ticked
};

} // namespace taizhang::ui
