#include "core/storage/paper/freeze_repository.h"

#include "core/storage/evidence/present_version.h"
#include "core/storage/paper/freeze_record.h"
#include "core/storage/paper/frozen_facts.h"

namespace taizhang::storage {

using namespace domain;

namespace {

const auto frozenColumns = QStringLiteral(R"(
    SELECT item.filing_id, item.number, e.title, item.sha256, item.volume, item.page, f.retired_at IS NOT NULL,
           )") + hasOtherFile() +
                           QStringLiteral(R"(, e.uuid
    FROM freeze_item item
    JOIN freeze z ON z.id = item.freeze_id AND z.retired_at IS NULL
    JOIN filing f ON f.id = item.filing_id
    JOIN evidence e ON e.id = f.evidence_id
    WHERE item.retired_at IS NULL AND %1)");

FrozenPiece pieceOf(const Query &row)
{
    return {*FilingId::parse(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.smallInteger(4),
            row.smallInteger(5),
            row.integer(6) != 0,
            row.integer(7) != 0};
}

} // namespace

QList<RecordedFreeze> recordedFreezes(Database &database)
{
    QList<RecordedFreeze> sets;
    for (Query row(database, QStringLiteral(R"(
            SELECT z.id, z.uuid, z.title, z.frozen_on, z.note, count(item.id), count(item.page),
                   count(f.retired_at), total(f.retired_at IS NULL AND )") +
                                 hasOtherFile() + QStringLiteral(R"()
            FROM freeze z
            LEFT JOIN freeze_item item ON item.freeze_id = z.id AND item.retired_at IS NULL
            LEFT JOIN filing f ON f.id = item.filing_id
            WHERE z.retired_at IS NULL GROUP BY z.id ORDER BY z.id DESC)"));
         row.next();)
        sets << RecordedFreeze{{*FreezeId::parse(row.integer(0)), row.text(1), row.text(2),
                                QDate::fromString(row.text(3), Qt::ISODate), row.text(4), row.smallInteger(5),
                                row.smallInteger(6), 0, row.smallInteger(7), row.smallInteger(8)},
                               {}};
    for (auto &set : sets) {
        set.record = freezeRecord(database, set.freeze);
        set.freeze.notices = int(set.record.notices.size());
    }
    return sets;
}

QList<FreezeLine> freezes(Database &database)
{
    QList<FreezeLine> lines;
    for (const auto &set : recordedFreezes(database))
        lines << set.freeze;
    return lines;
}

QList<FrozenPiece> frozenPieces(Database &database, FreezeId freeze)
{
    const FrozenFacts then(database, freeze);
    QList<FrozenPiece> pieces;
    for (Query row(database, frozenColumns.arg(QStringLiteral("z.id = ? ORDER BY item.id")), freeze.value());
         row.next();) {
        auto piece = pieceOf(row);
        piece.name = then.text(row.text(8), "title", piece.name);
        pieces << piece;
    }
    return pieces;
}

QSet<FilingId> frozenFilings(Database &database, IndicatorId indicator)
{
    QSet<FilingId> filings;
    for (Query row(database, QStringLiteral(R"(
            SELECT DISTINCT f.id FROM task t
            JOIN material m ON m.task_id = t.id
            JOIN requirement r ON r.material_id = m.id
            JOIN filing f ON f.requirement_id = r.id AND f.retired_at IS NULL
            JOIN freeze_item item ON item.filing_id = f.id AND item.retired_at IS NULL
            JOIN freeze z ON z.id = item.freeze_id AND z.retired_at IS NULL
            WHERE t.indicator_id = ?)"),
                   indicator.value());
         row.next();)
        filings.insert(*FilingId::parse(row.integer(0)));
    return filings;
}

std::optional<FrozenPiece> frozenAmong(Database &database, const QList<FilingId> &filings)
{
    const auto sql = frozenColumns.arg(QStringLiteral("f.id = ? ORDER BY item.id DESC LIMIT 1"));
    for (const auto filing : filings)
        if (Query row(database, sql, filing.value()); row.next())
            return pieceOf(row);
    return std::nullopt;
}

} // namespace taizhang::storage
