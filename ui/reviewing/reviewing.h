#pragma once

#include "core/domain/id.h"
#include "core/domain/review.h"
#include "ui/shared/ledger.h"

namespace taizhang::ui {

/// What can be done to requirements that are asked of units, with the questions that belong to it: the reason
/// of 退回, what should be looked at first (请核对), a date, a note. What the user confirms is written
/// through the ledger.
class Reviewing : public QObject
{
    Q_OBJECT

public:
    using Requirements = QList<domain::RequirementId>;

    /// `window` is what the dialogs belong to; it and the ledger outlive this.
    Reviewing(Ledger &ledger, QWidget *window);

    void take(domain::ReviewStep step, const Requirements &requirements);
    /// 期限 of all of them.
    void setDue(const Requirements &requirements);
    /// 延期 asked for by the unit, and what the bureau says to it.
    void askForTime(domain::RequirementId requirement);
    void decide(domain::RequirementId requirement, bool granted);
    void editDetails(domain::RequirementId requirement);
    void withdraw(const Requirements &requirements);

private:
    void askReason(domain::ReviewStep step, const Requirements &requirements);
    void lookFirst(domain::ReviewStep step, const Requirements &requirements);
    void write(domain::ReviewStep step, const Requirements &requirements, const QString &reason,
               const QString &note);
    QString placesOf(const Requirements &requirements) const;
    int indicatorOf(const Requirements &requirements) const;
    const storage::RequirementLine *line(domain::RequirementId requirement) const;

    Ledger &m_ledger;
    QWidget *m_window;
};

} // namespace taizhang::ui
