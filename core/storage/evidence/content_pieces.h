#pragma once

#include "core/domain/evidence/same_content.h"
#include "core/storage/database/database.h"

namespace taizhang::storage {

/// The live pieces whose present file has this content, the oldest first, each with where it is filed.
QList<domain::ContentPiece> piecesWithContent(Database &database, const QString &sha256);

/// The live pieces whose 来源单位 is this one.
QList<domain::EvidenceId> piecesFrom(Database &database, domain::UnitId unit);

} // namespace taizhang::storage
