#include "core/storage/evidence/evidence_set.h"

#include "core/domain/evidence/evidence_number.h"
#include "core/storage/database/column_list.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/piece_rank.h"
#include "core/storage/evidence/present_version.h"

namespace taizhang::storage {

using namespace domain;

namespace {

const ColumnList<SetPiece> &setColumns()
{
    static const ColumnList<SetPiece> columns{
        {"s.ordinal AS section", &SetPiece::section},
        {"i.number AS indicator", &SetPiece::indicator},
        {"t.ordinal AS task", &SetPiece::row},
        {"coalesce(m.number, m.ordinal)", &SetPiece::materialLabel},
        {"r.unit_id AS unit_id", &SetPiece::unit},
        {"CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END", &SetPiece::unitName},
        {"r.period", &SetPiece::period},
        {"e.kind", &SetPiece::kind},
        {"e.title", &SetPiece::title},
        {"CASE v.role WHEN 'redacted' THEN v.original_name ELSE f.name END", &SetPiece::name},
        {"e.address", &SetPiece::address},
        {"e.note", &SetPiece::note},
        {"e.document_number", &SetPiece::documentNumber},
        {"e.own_date", &SetPiece::ownDate},
        {"f.keeping", &SetPiece::keeping},
        {"f.place", &SetPiece::place},
        {"f.keeper", &SetPiece::keeper},
        {"e.restricted", &SetPiece::restricted},
        {"v.sha256", &SetPiece::sha256},
        {"o.size", &SetPiece::size},
        {"o.media_type", &SetPiece::mediaType},
    };
    return columns;
}

} // namespace

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
                SELECT f.id, f.evidence_id, f.requirement_id, %1 AS piece, v.role = 'redacted',
                       e.source_unit_id AS source_id, m.ordinal AS material, %6
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
                            within.join(QStringLiteral(" AND ")), isOutgoingVersion(QStringLiteral("v")),
                            setColumns().sql()),
                   values, 0);
         row.next();) {
        SetPiece piece{.filing = *FilingId::parse(row.integer(0)),
                       .evidence = *EvidenceId::parse(row.integer(1)),
                       .requirement = *RequirementId::parse(row.integer(2))};
        setColumns().fill(piece, row, 7);
        piece.rank = row.smallInteger(3);
        piece.number = evidenceNumber(piece.indicator, piece.row, piece.materialLabel, piece.rank);
        const bool isRedacted = row.integer(4) != 0; // few are
        if (isRedacted && marksOfContent(database, piece.sha256).restricted)
            piece.restricted = true;
        pieces << piece;
    }
    return pieces;
}

} // namespace taizhang::storage
