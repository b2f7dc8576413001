#pragma once

#include "core/domain/units/unit_group.h"
#include "ui/shared/typing_dialog.h"

class QLabel;
class QPushButton;
class QTimer;

namespace taizhang::ui {

class CheckList;
class Ledger;

/// The members of a group, units and other groups, and what the change would do, told before it is made. It
/// yields the members and saves nothing.
class GroupDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// The plan is read from the ledger, which outlives the dialog.
    GroupDialog(Ledger &ledger, const domain::UnitGroup &group, QWidget *parent = nullptr);
    ~GroupDialog() override;

    QList<domain::UnitId> units() const;
    QList<domain::UnitGroupId> groups() const;

protected:
    bool hasTyped() const override;

private:
    void changed();
    void readPlan();

    Ledger &m_ledger;
    domain::UnitGroup m_group;
    std::pair<QList<domain::UnitId>, QList<domain::UnitGroupId>> m_before; ///< that were ticked
    CheckList *m_units;
    CheckList *m_groups;
    QLabel *m_plan;
    QPushButton *m_accept;
    QTimer *m_pause; ///< several ticks make one plan
    int m_asked = 0; ///< plans asked for; an answer to an earlier one is stale
};

} // namespace taizhang::ui
