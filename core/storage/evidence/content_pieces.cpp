#include "core/storage/evidence/content_pieces.h"

#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/present_version.h"

namespace taizhang::storage {

using namespace domain;

QList<ContentPiece> piecesWithContent(Database &database, const QString &sha256)
{
    QList<ContentPiece> pieces;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT e.id, e.kind = 'file', e.source_unit_id, r.id, r.unit_id
            FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
            LEFT JOIN filing f ON f.evidence_id = e.id AND f.retired_at IS NULL
            LEFT JOIN requirement r ON r.id = f.requirement_id AND r.retired_at IS NULL
            WHERE v.sha256 = ? AND %1 AND e.retired_at IS NULL
            ORDER BY e.id, f.id)")
                       .arg(isPresentVersion(QStringLiteral("v"))),
                   sha256);
         row.next();) {
        const auto evidence = *EvidenceId::parse(row.integer(0));
        if (pieces.isEmpty() || pieces.last().evidence != evidence)
            pieces << ContentPiece{evidence, row.integer(1) != 0, UnitId::parse(row.integer(2)), {}};
        if (const auto requirement = RequirementId::parse(row.integer(3)))
            pieces.last().filed << ContentPiece::Filed{*requirement, UnitId::parse(row.integer(4))};
    }
    return pieces;
}

ContentMarks marksOfContent(Database &database, const QString &sha256)
{
    Query row(database,
              QStringLiteral(R"(
            SELECT ifnull(max(e.restricted), 0), ifnull(max(e.personal_data), 0)
            FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
            WHERE v.sha256 = ? AND %1)")
                  .arg(isPresentVersion(QStringLiteral("v"))),
              sha256);
    row.only();
    return {row.integer(0) != 0, row.integer(1) != 0};
}

QList<EvidenceId> twinsOf(Database &database, EvidenceId evidence)
{
    QList<EvidenceId> twins;
    const auto file = presentFile(database, evidence);
    for (const auto &piece : file ? piecesWithContent(database, file->sha256) : QList<ContentPiece>())
        if (piece.evidence != evidence)
            twins << piece.evidence;
    return twins;
}

QList<EvidenceId> removedTwinsOf(Database &database, EvidenceId evidence)
{
    QList<EvidenceId> twins;
    const auto file = presentFile(database, evidence);
    if (!file)
        return twins;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT e.id FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
            WHERE v.sha256 = ? AND %1 AND e.retired_at IS NOT NULL
            ORDER BY e.id)")
                       .arg(isPresentVersion(QStringLiteral("v"))),
                   file->sha256);
         row.next();)
        twins << *EvidenceId::parse(row.integer(0));
    return twins;
}

QList<EvidenceId> piecesFrom(Database &database, UnitId unit)
{
    QList<EvidenceId> pieces;
    for (Query row(database,
                   QStringLiteral("SELECT id FROM evidence WHERE source_unit_id = ? AND retired_at IS NULL "
                                  "ORDER BY id"),
                   unit.value());
         row.next();)
        pieces << *EvidenceId::parse(row.integer(0));
    return pieces;
}

} // namespace taizhang::storage
