#pragma once

#include "ui/shared/ledger.h"

class QLineEdit;

namespace taizhang::ui {

/// Shows what is stored, unless something else was typed there that is not stored: it is being typed, is on
/// its way or was refused. `isTyped`: what was typed comes to the same.
void showStored(QLineEdit &line, const QString &stored, bool isTyped);

/// Ledger::perform() for what was typed in `field`, which holds it as unstored where that fails.
void storeTyped(Ledger &ledger, QWidget &field, const QString &title, int indicator,
                const Ledger::Write &write);

} // namespace taizhang::ui
