#pragma once

#include "core/workflow/search/search.h"

namespace taizhang::workflow {

/// 报送任务 by their 经办人, as hits of SearchKind::Material: up to `most` whose name has every word of the
/// query (domain::searchWords). Asked of the ledger itself: names of people are in no index.
QList<SearchHit> handlerHits(storage::Database &database, const QStringList &words, int most);

} // namespace taizhang::workflow
