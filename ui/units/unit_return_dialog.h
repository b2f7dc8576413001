#pragma once

#include "core/domain/units/unit.h"
#include "core/workflow/units/unit_return.h"
#include "ui/shared/roster.h"

#include <QDialog>

class QCheckBox;

namespace taizhang::ui {

/// Shows what a retired unit had, and asks whether it comes back with that or alone. It writes nothing.
class UnitReturnDialog : public QDialog
{
    Q_OBJECT

public:
    UnitReturnDialog(const domain::Unit &unit, const workflow::UnitReturn &plan, const Roster &roster,
                     QWidget *parent = nullptr);

    bool whatItHad() const;

private:
    QCheckBox *m_all;
};

} // namespace taizhang::ui
