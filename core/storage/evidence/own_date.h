#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

namespace taizhang::storage {

/// The date that a piece has by itself, ISO; empty while it is unknown.
QString ownDateOf(Database &database, domain::EvidenceId evidence);

} // namespace taizhang::storage
