#pragma once

#include "core/domain/units/unit_entry.h"
#include "core/storage/tasks/unit_repository.h"

#include <QObject>

class QDialog;
class QWidget;

namespace taizhang::ui {

class Ledger;

/// What is done to units of the directory: each one undoable step of the ledger, asked for in a dialog where
/// it needs one.
class UnitActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    UnitActions(Ledger &ledger, QWidget *window);

    void add();
    void edit(const domain::Unit &unit, const domain::UnitContact &contact);
    /// Asks first as retire() does. A unit that has answers is offered to be retired in place.
    void remove(const domain::Unit &unit);
    /// Asks first where the unit loses tasks or its place in groups by it.
    void retire(const domain::Unit &unit);
    /// Asks first whether what it had then comes back as well.
    void restore(const domain::Unit &unit);
    void setOrder(const QList<domain::UnitId> &order);
    void orderByPinyin();
    void takeAsAlias(const domain::AliasProposal &proposal);
    void letStandApart(domain::UnitId unit);

private:
    void open(QDialog *dialog);
    void askToRemove(const domain::Unit &unit, const QList<int> &indicators);
    void removeNow(const domain::Unit &unit);
    void retireNow(const domain::Unit &unit);
    void restoreNow(const domain::Unit &unit, bool whatItHad);

    Ledger &m_ledger;
    QWidget *m_window;
};

} // namespace taizhang::ui
