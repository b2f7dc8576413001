#pragma once

#include "ui/shared/ledger.h"

#include <functional>

class QLineEdit;

namespace taizhang::ui {

/// Shows what is stored, unless something else was typed there that is not stored: it is being typed, is on
/// its way or was refused. `isTyped`: what was typed comes to the same.
void showStored(QLineEdit &line, const QString &stored, bool isTyped);

/// Ledger::perform() for what was typed in `field`; `settled` is told whether it is stored, after the answers
/// of all reads that still saw what was there before, and not at all when the field has gone by then.
void performTyped(Ledger &ledger, QWidget &field, const QString &title, int indicator,
                  const Ledger::Write &write, const std::function<void(bool stored)> &settled);

/// The same of a field that holds it as unstored where that fails.
void storeTyped(Ledger &ledger, QWidget &field, const QString &title, int indicator,
                const Ledger::Write &write);

} // namespace taizhang::ui
