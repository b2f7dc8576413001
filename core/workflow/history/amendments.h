#pragma once

#include "core/storage/history/journal.h"
#include "core/storage/table/amendment_repository.h"

namespace taizhang::workflow {

/// A correction beside an item of the official table.
struct ItemCorrection
{
    QString item; ///< uuid
    domain::Correction correction;
    bool operator==(const ItemCorrection &) const = default;
};

/// Sets what stands beside an indicator as issued: its 简称 (empty: none) and all its 勘误, those that are
/// not among `corrections` being taken back. One undoable step; empty when nothing changes.
///
/// Throws domain::Error, and sets nothing, for a correction of words that are not printed there, one that is
/// blank or says the same, and a 简称 of more than 40 characters.
QString amendIndicator(storage::Database &database, const storage::Author &author,
                       domain::IndicatorId indicator, const QString &shortName,
                       const QList<ItemCorrection> &corrections);

} // namespace taizhang::workflow
