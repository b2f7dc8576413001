#pragma once

#include "core/domain/id.h"
#include "core/storage/history/journal.h"

namespace taizhang::workflow {

/// Files pieces under another requirement, as one step; what is there already is left out. Throws, and moves
/// none, where the content of one is there under another filing, as it would not be added there. In another
/// material they come behind what is there; within one they keep their numbers.
QString moveFilings(storage::Database &database, const storage::Author &author,
                    const QList<domain::FilingId> &filings, domain::RequirementId to);

/// Takes pieces out of their materials as one step. Evidence that is filed nowhere else is retired with them;
/// its file stays.
QString removeFilings(storage::Database &database, const storage::Author &author,
                      const QList<domain::FilingId> &filings);

/// Puts pieces that were taken out back where they were, as one step; where the unit is not asked for it any
/// more, under 本局自收, with the unit as its 来源单位. Throws, and puts none back, where the content of one
/// is there under another filing, as it would not be added there.
QString putBack(storage::Database &database, const storage::Author &author,
                const QList<domain::FilingId> &filings);

} // namespace taizhang::workflow
