#pragma once

#include "core/domain/id.h"
#include "core/storage/journal.h"

namespace taizhang::storage {

/// A change of something that belongs to an indicator, and where it belongs.
struct IndicatorChange
{
    Change change;
    int row = 0;      ///< ordinal of the row within the indicator, from 1
    int material = 0; ///< its label in evidence numbers; 0 for a change of the 情况说明
    int point = 0;    ///< place of the report point in the row, from 1; 0 for none
    QString name;     ///< file name of the piece, for a filing
};

/// What was done to the materials, the evidence and the 情况说明 of an indicator, the newest first.
QList<IndicatorChange> indicatorHistory(Database &database, domain::IndicatorId indicator, int limit);

} // namespace taizhang::storage
