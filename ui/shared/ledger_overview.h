#pragma once

#include "core/domain/tasks/overview.h"

namespace taizhang::ui {

class Ledger;

/// The whole table and everybody's part in it, from the ledger's snapshots.
domain::Overview overviewOf(const Ledger &ledger, QDate today);

} // namespace taizhang::ui
