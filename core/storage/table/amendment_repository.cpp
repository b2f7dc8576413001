#include "core/storage/table/amendment_repository.h"

namespace taizhang::storage {

using namespace domain;

namespace {

// Every item of the table, and the id of its indicator.
const auto allItems = QStringLiteral(R"((
    SELECT i.uuid AS uuid, 0 AS kind, 0 AS row, '' AS label, i.text AS text, 0 AS place, i.id AS indicator
    FROM indicator i
    UNION ALL
    SELECT m.uuid, 1, t.ordinal, coalesce(m.number, m.ordinal), m.text, m.ordinal, t.indicator_id
    FROM material m JOIN task t ON t.id = m.task_id
    UNION ALL
    SELECT p.uuid, 2, t.ordinal, coalesce(p.number, p.ordinal), p.text, p.ordinal, t.indicator_id
    FROM report_point p JOIN task t ON t.id = p.task_id))");

} // namespace

QList<TableItem> tableItems(Database &database, IndicatorId indicator)
{
    QList<TableItem> items;
    int rows = 0;
    for (Query row(database,
                   QStringLiteral("SELECT uuid, kind, row, label, text FROM %1 WHERE indicator = ? "
                                  "ORDER BY row, kind, place")
                       .arg(allItems),
                   indicator.value());
         row.next();) {
        items << TableItem{row.text(0), static_cast<TableItem::Kind>(row.smallInteger(1)),
                           row.smallInteger(2), row.text(3), row.text(4)};
        rows = qMax(rows, items.last().row);
    }
    if (rows < 2)
        for (auto &item : items)
            item.row = 0;
    return items;
}

QList<Erratum> errata(Database &database, std::optional<IndicatorId> indicator)
{
    const auto read = [](Query row) {
        QList<Erratum> found;
        while (row.next())
            found << Erratum{row.integer(0), row.text(1), {row.text(2), row.text(3)}};
        return found;
    };
    const auto all =
        QStringLiteral("SELECT id, item_uuid, printed, corrected FROM erratum WHERE retired_at IS NULL");
    if (!indicator)
        return read(Query(database, all + QStringLiteral(" ORDER BY id")));
    return read(
        Query(database,
              all + QStringLiteral(" AND item_uuid IN (SELECT uuid FROM %1 WHERE indicator = ?) ORDER BY id")
                        .arg(allItems),
              indicator->value()));
}

std::optional<qint64> shortNameRow(Database &database, IndicatorId indicator)
{
    Query row(database,
              QStringLiteral("SELECT id FROM short_name WHERE indicator_id = ? AND retired_at IS NULL"),
              indicator.value());
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

QString indicatorUuid(Database &database, IndicatorId indicator)
{
    return Query(database, QStringLiteral("SELECT uuid FROM indicator WHERE id = ?"), indicator.value())
        .only()
        .text(0);
}

} // namespace taizhang::storage
