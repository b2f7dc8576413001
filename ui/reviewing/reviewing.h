#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/review.h"
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
    /// 期限 of all of them; `of` says what they are, when it is not clear from their number.
    void setDue(const Requirements &requirements, const QString &of = {});
    /// 延期 asked for by the units, and what the bureau says to it.
    void askForTime(const Requirements &requirements);
    void decide(const Requirements &requirements, bool granted);
    void editDetails(const Requirements &requirements);
    /// 分年报送.
    void split(const Requirements &requirements);
    void withdraw(const Requirements &requirements);

private:
    void askReason(domain::ReviewStep step, const Requirements &requirements);
    /// What is to be looked at before each of them.
    using Advice = QList<std::pair<domain::RequirementId, QStringList>>;
    /// The same sentence of several once, with how many.
    QStringList toldOnce(const Advice &advice) const;
    void lookFirst(domain::ReviewStep step, const Requirements &requirements);
    void write(domain::ReviewStep step, const Requirements &requirements, const QString &reason,
               const QString &note);
    void writeDecision(const Requirements &requirements, bool granted, const QString &reason);
    QWidget *front() const;
    QString placesOf(const Requirements &requirements) const;
    int indicatorOf(const Requirements &requirements) const;
    const storage::RequirementLine *line(domain::RequirementId requirement) const;
    QList<storage::RequirementLine> linesOf(const Requirements &requirements) const;

    Ledger &m_ledger;
    QWidget *m_window;
};

} // namespace taizhang::ui
