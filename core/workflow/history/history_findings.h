#pragma once

#include "core/storage/history/history_audit.h"
#include "core/storage/table/item_places.h"
#include "core/workflow/workspace/workspace_check.h"

namespace taizhang::workflow {

/// What an audit of the history found, one sentence for each item in the words of the window. A history that
/// is gone altogether is one finding.
QList<Finding> historyFindings(const storage::HistoryAudit &audit, storage::Database &database);

} // namespace taizhang::workflow
