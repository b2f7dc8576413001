#pragma once

#include "core/formats/office/word_paragraphs.h"
#include "core/report/text/report_content.h"
#include "core/report/writers/returned_text.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/reports/report_return.h"
#include "core/workflow/reports/returned_signature.h"

#include <QHash>

namespace taizhang::workflow {

/// What the file is compared with, read at one moment.
struct Standing
{
    storage::IndicatorSheet sheet;
    report::ReportInput input;
    QString workspace;
    std::optional<domain::UnitId> unit; ///< whose texts these are; none: the bureau's
    QString figures = {};               ///< storedFigures()
    StandingSignature signature = {};
    QString signatureAsStored = {}; ///< storedSignature()
    /// The present numbers of what the file cites, by the uuid of the filing; of what has gone there is none.
    QHash<QString, QString> numbers;
};

/// Throws domain::Error when the indicator, the row or the unit is not there.
Standing readStanding(WorkspaceSession &session, const report::Origin &origin,
                      std::optional<domain::UnitId> expected);

/// The table 主要数据 as it is stored, as lines.
QString storedFigures(storage::Database &database, domain::IndicatorId indicator);

/// Compares the parts of a file with those that would be printed today; adds points and remarks to the
/// result. `wentOut`: 落款 as the file says that it had it.
void compareReturned(const Standing &standing, const formats::WordText &file, const report::Origin &origin,
                     const std::optional<report::Signature> &wentOut, ReturnedReport &result);

/// Rows of the indicator (`row` 0: all) that the report of another one answers now, so that a file from
/// before has other headings: a sentence each.
QStringList servedRemarks(WorkspaceSession &session, const storage::IndicatorSheet &sheet, int row);

} // namespace taizhang::workflow
