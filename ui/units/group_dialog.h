#pragma once

#include "core/domain/units/unit_group.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace taizhang::ui {

class CheckList;
class Ledger;

/// The members of a group, units and other groups, and what the change would do, told before it is made. It
/// yields the members and saves nothing.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    /// The plan is read from the ledger, which outlives the dialog.
    GroupDialog(Ledger &ledger, const domain::UnitGroup &group, QWidget *parent = nullptr);
    ~GroupDialog() override;

    QList<domain::UnitId> units() const;
    QList<domain::UnitGroupId> groups() const;

private:
    void changed();
    void readPlan();

    Ledger &m_ledger;
    domain::UnitGroup m_group;
    CheckList *m_units;
    CheckList *m_groups;
    QLabel *m_plan;
    QPushButton *m_accept;
    QTimer *m_pause; ///< several ticks make one plan
    int m_asked = 0; ///< plans asked for; an answer to an earlier one is stale
};

} // namespace taizhang::ui
