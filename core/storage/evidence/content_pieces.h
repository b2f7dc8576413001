#pragma once

#include "core/domain/evidence/same_content.h"
#include "core/storage/database/database.h"

namespace taizhang::storage {

/// The live pieces whose present file has this content, the oldest first, each with where it is filed.
QList<domain::ContentPiece> piecesWithContent(Database &database, const QString &sha256);

/// What was marked at any piece with this content, also one in the bin: it holds of all, whoever sent them.
struct ContentMarks
{
    bool restricted = false;
    bool personalData = false;
};
ContentMarks marksOfContent(Database &database, const QString &sha256);

/// The other live pieces with the same present file.
QList<domain::EvidenceId> twinsOf(Database &database, domain::EvidenceId evidence);
/// The pieces with the same present file that lie in the bin.
QList<domain::EvidenceId> removedTwinsOf(Database &database, domain::EvidenceId evidence);

/// The live pieces whose 来源单位 is this one.
QList<domain::EvidenceId> piecesFrom(Database &database, domain::UnitId unit);

} // namespace taizhang::storage
