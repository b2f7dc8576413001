#pragma once

#include "core/storage/tasks/unit_repository.h"
#include "ui/reviewing/requirement_scope.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace taizhang::ui {

class Ledger;
class UnitActions;

/// Above a list of requirements: of a unit its names, whom to call and how it stands; of 待办 what it means.
/// Telephone numbers are masked; editing the unit shows them.
class RequirementsHead : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementsHead(Ledger &ledger, QWidget *parent = nullptr);

    void showScope(const RequirementScope &scope);
    /// `rows` of the list, `work` of them still to be done; `found` is how many the filter leaves.
    void showCount(int rows, int work, int reopened, int found);
    /// The ledger was read anew.
    void refresh();

private:
    void readContact();
    void showUnit(const domain::Unit &unit);
    void sayStanding(const QString &words);
    void editUnit();

    Ledger &m_ledger;
    UnitActions *m_units;
    RequirementScope m_scope;
    domain::UnitContact m_contact;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_standing;
    QPushButton *m_edit;
};

} // namespace taizhang::ui
