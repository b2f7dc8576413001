#pragma once

#include "core/domain/evidence/same_content.h"
#include "core/storage/database/database.h"

namespace taizhang::storage {

/// The live pieces whose present file has this content, the oldest first, each with where it is filed.
QList<domain::ContentPiece> piecesWithContent(Database &database, const QString &sha256);

/// A file that a live piece had before its present one.
struct FormerFile
{
    domain::EvidenceId evidence;
    QString sha256;
    qint64 size = 0; ///< bytes
};
QList<FormerFile> formerFiles(Database &database);

/// What was marked at any piece with this content, also one in the bin: it holds of all, whoever sent them,
/// and stays with the content when the piece gets another file, until it is taken away where it is present.
struct ContentMarks
{
    bool restricted = false;
    bool personalData = false;
};
ContentMarks marksOfContent(Database &database, const QString &sha256);
/// What is marked at a piece itself, live or in the bin.
ContentMarks marksOfPiece(Database &database, domain::EvidenceId evidence);
/// The live pieces that are a working secret.
QList<domain::EvidenceId> restrictedPieces(Database &database);

/// The other live pieces with the same present file.
QList<domain::EvidenceId> twinsOf(Database &database, domain::EvidenceId evidence);
/// The pieces with the same present file that lie in the bin.
QList<domain::EvidenceId> removedTwinsOf(Database &database, domain::EvidenceId evidence);

/// The live pieces whose 来源单位 is this one.
QList<domain::EvidenceId> piecesFrom(Database &database, domain::UnitId unit);

} // namespace taizhang::storage
