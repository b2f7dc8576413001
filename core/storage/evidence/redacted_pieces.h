#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QSet>

namespace taizhang::storage {

/// The pieces of which the redacted copy goes out in place of the original.
QSet<domain::FilingId> redactedPieces(Database &database);

} // namespace taizhang::storage
