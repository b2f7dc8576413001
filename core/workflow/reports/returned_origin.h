#pragma once

#include "core/formats/office/word_paragraphs.h"
#include "core/report/writers/returned_text.h"
#include "core/storage/database/database.h"
#include "core/workflow/reports/report_return.h"

namespace taizhang::workflow {

/// Whose report a returned file is: as it says itself, else its title, else what is expected. Throws
/// domain::Error when nothing tells, or the two say different things.
report::Origin originOf(const formats::WordText &file, const QString &path,
                        const std::optional<ReportPlace> &expected);

/// Throws domain::Error when the file is of another indicator or row.
void refuseUnlessExpected(const report::Origin &origin, const ReportPlace &expected, const QString &path);

/// The unit that the file is of, or is to be of; none of the bureau's. Throws domain::Error when it is of
/// another one than `expected`, or of one that is not in the ledger.
std::optional<domain::UnitId> unitOf(storage::Database &database, const report::Origin &origin,
                                     std::optional<domain::UnitId> expected);

/// What went out when this was asked for: where the report of another indicator answers it, that one.
ReportPlace printedPlace(WorkspaceSession &session, const ReportPlace &asked);

} // namespace taizhang::workflow
