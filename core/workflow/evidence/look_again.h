#pragma once

#include "core/evidence/object_store.h"
#include "core/storage/evidence/filed_evidence.h"

namespace taizhang::workflow {

/// Tells of pieces that the database calls damaged, the one word it has for what cannot be read, which need a
/// password (readability "locked"), and what they are by their content. Reads head and tail of the files of
/// those few; a file that is not there leaves its piece as it is.
void lookAgain(QList<storage::FiledEvidence> &pieces, const evidence::ObjectStore &objects);

} // namespace taizhang::workflow
