#include "core/storage/evidence/evidence_set.h"

#include "core/domain/evidence/evidence_number.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/piece_rank.h"
#include "core/storage/evidence/present_version.h"

namespace taizhang::storage {

using namespace domain;

QList<SetPiece> evidenceSet(Database &database, const SetFilter &filter)
{
    // Those of a material are numbered together, so that others need not be looked at for it.
    QStringList within{QStringLiteral("TRUE")};
    QVariantList values;
    if (filter.section) {
        within << QStringLiteral("s.ordinal = ?");
        values << *filter.section;
    }
    if (filter.indicator) {
        within << QStringLiteral("i.number = ?");
        values << *filter.indicator;
    }
    // But among them all count: a piece has the same number whoever asks.
    QString condition = QStringLiteral("TRUE");
    if (filter.unit) {
        condition = QStringLiteral("(unit_id = ? OR source_id = ?)");
        values << filter.unit->value() << filter.unit->value();
    }
    QList<SetPiece> pieces;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT * FROM (
                SELECT f.id, f.evidence_id, f.requirement_id, s.ordinal AS section, i.number AS indicator,
                       t.ordinal AS task, m.ordinal AS material, coalesce(m.number, m.ordinal) AS label,
                       %1 AS piece,
                       r.unit_id AS unit_id, CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END,
                       r.period, e.kind, e.title,
                       CASE v.role WHEN 'redacted' THEN v.original_name ELSE f.name END, e.address, e.note, e.document_number, e.own_date,
                       f.keeping, f.place, f.keeper, e.restricted, v.sha256, o.size, o.media_type,
                       e.source_unit_id AS source_id, v.role = 'redacted'
                FROM filing f
                JOIN evidence e ON e.id = f.evidence_id
                JOIN requirement r ON r.id = f.requirement_id
                LEFT JOIN unit u ON u.id = coalesce(r.unit_id, e.source_unit_id)
                JOIN material m ON m.id = r.material_id
                %3
                JOIN task t ON t.id = m.task_id
                JOIN indicator i ON i.id = t.indicator_id
                JOIN section s ON s.id = i.section_id
                LEFT JOIN evidence_version v ON v.evidence_id = e.id AND %5
                LEFT JOIN object o ON o.sha256 = v.sha256
                WHERE f.retired_at IS NULL AND r.retired_at IS NULL AND %4)
            WHERE %2 ORDER BY section, indicator, task, material, piece)")
                       .arg(QString(pieceRank), condition, QString(pieceRankJoin),
                            within.join(QStringLiteral(" AND ")), isOutgoingVersion(QStringLiteral("v"))),
                   values, 0);
         row.next();) {
        SetPiece piece{.filing = *FilingId::parse(row.integer(0)),
                       .evidence = *EvidenceId::parse(row.integer(1)),
                       .requirement = *RequirementId::parse(row.integer(2))};
        piece.section = row.smallInteger(3);
        piece.indicator = row.smallInteger(4);
        piece.row = row.smallInteger(5);
        piece.materialLabel = row.text(7);
        piece.rank = row.smallInteger(8);
        piece.number = evidenceNumber(piece.indicator, piece.row, piece.materialLabel, piece.rank);
        piece.unit = UnitId::parse(row.integer(9));
        piece.unitName = row.text(10);
        piece.period = row.text(11);
        piece.kind = row.text(12);
        piece.title = row.text(13);
        piece.name = row.text(14);
        piece.address = row.text(15);
        piece.note = row.text(16);
        piece.documentNumber = row.text(17);
        piece.ownDate = row.text(18);
        piece.keeping = row.text(19);
        piece.place = row.text(20);
        piece.keeper = row.text(21);
        piece.sha256 = row.text(23);
        const bool isRedacted = row.integer(27) != 0; // few are
        piece.restricted =
            row.integer(22) != 0 || (isRedacted && marksOfContent(database, piece.sha256).restricted);
        piece.size = row.integer(24);
        piece.mediaType = row.text(25);
        pieces << piece;
    }
    return pieces;
}

} // namespace taizhang::storage
