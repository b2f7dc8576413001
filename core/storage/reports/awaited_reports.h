#pragma once

#include "core/domain/reports/report_stage.h"
#include "core/storage/database/database.h"

#include <QList>

namespace taizhang::storage {

/// A 情况说明 of the bureau that is waited for (domain::awaitedStage).
struct AwaitedReport
{
    int indicator = 0;
    int row = 0; ///< ordinal within the indicator, from 1
    int rowsOfIndicator = 1;
    domain::ReportStage stage = domain::ReportStage::Review;
    bool operator==(const AwaitedReport &) const = default;
};
/// In printed order, without those of rows that the report of another answers.
QList<AwaitedReport> awaitedReports(Database &database);

} // namespace taizhang::storage
