#pragma once

#include "core/domain/id.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace taizhang::ui {

class Ledger;

/// When a group that meant nobody gets members, offers to ask for what the table names it for and what was
/// therefore left out. Nothing is asked before the user has confirmed it.
class LateAsking : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialog stands over; it and the ledger outlive this.
    LateAsking(Ledger &ledger, QWidget *window);

signals:
    /// The members of another group that has none yet are to be given.
    void membersWanted(taizhang::domain::UnitGroupId group);

private:
    void look();
    QSet<domain::UnitGroupId> meaningNobody() const;

    Ledger &m_ledger;
    QWidget *m_window;
    QSet<domain::UnitGroupId> m_nobody; ///< when it was looked last
};

} // namespace taizhang::ui
