#pragma once

#include "core/storage/database/database.h"

#include <QList>
#include <QString>

namespace taizhang::storage {

/// A 情况说明 of which some text cites a piece.
struct CitingReport
{
    int indicator = 0;
    int row = 0; ///< ordinal within the indicator, from 1
    int rowsOfIndicator = 1;
    QString unit; ///< whose it is; empty: the bureau's
};
/// Those that cite the filing of this uuid (domain::citationMark), each once, in printed order.
QList<CitingReport> reportsCiting(Database &database, const QString &filingUuid);

} // namespace taizhang::storage
