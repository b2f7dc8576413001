#include "core/storage/history/placed_history.h"

#include "core/storage/history/journal_entry.h"

#include <QHash>

namespace taizhang::storage {

namespace {

// SQLite's own limit of variables is higher; more than these read no faster.
constexpr qsizetype uuidsAtOnce = 500;

// Of every row that hangs on an indicator, so that its few changes are found among very many by the index.
const auto ofIndicator = QStringLiteral(R"(entity_uuid IN (
    WITH tasks AS (SELECT t.id FROM task t JOIN indicator i ON i.id = t.indicator_id WHERE i.number = ?),
         asked AS (SELECT r.id, r.uuid FROM requirement r JOIN material m ON m.id = r.material_id
                   WHERE m.task_id IN tasks),
         filed AS (SELECT f.id, f.uuid, f.evidence_id FROM filing f WHERE f.requirement_id IN (SELECT id FROM asked)),
         told AS (SELECT p.id, p.uuid FROM report p WHERE p.task_id IN tasks
                  OR p.indicator_id IN (SELECT id FROM indicator WHERE number = ?))
    SELECT uuid FROM asked UNION ALL SELECT uuid FROM filed UNION ALL SELECT uuid FROM told
    UNION ALL SELECT h.uuid FROM requirement_handler h WHERE h.requirement_id IN (SELECT id FROM asked)
    UNION ALL SELECT n.uuid FROM notice_item n WHERE n.requirement_id IN (SELECT id FROM asked)
    UNION ALL SELECT e.uuid FROM evidence e WHERE e.id IN (SELECT evidence_id FROM filed)
    UNION ALL SELECT v.uuid FROM evidence_version v WHERE v.evidence_id IN (SELECT evidence_id FROM filed)
    UNION ALL SELECT z.uuid FROM freeze_item z WHERE z.filing_id IN (SELECT id FROM filed)
    UNION ALL SELECT l.uuid FROM loan l WHERE l.filing_id IN (SELECT id FROM filed)
    UNION ALL SELECT b.uuid FROM loan_borrower b JOIN loan l ON l.id = b.loan_id
              WHERE l.filing_id IN (SELECT id FROM filed)
    UNION ALL SELECT x.uuid FROM report_text x WHERE x.report_id IN (SELECT id FROM told)
    UNION ALL SELECT w.uuid FROM report_row w WHERE w.task_id IN tasks
    UNION ALL SELECT a.uuid FROM assignment a WHERE a.task_id IN tasks
    UNION ALL SELECT s.uuid FROM short_name s JOIN indicator i ON i.id = s.indicator_id WHERE i.number = ?
    UNION ALL SELECT g.uuid FROM figure g JOIN indicator i ON i.id = g.indicator_id WHERE i.number = ?))");

struct Condition
{
    QString sql = QStringLiteral("(entity <> 'group' OR field = 'restored')");
    QVariantList values;

    void add(const QString &part, const QVariantList &of)
    {
        sql += QStringLiteral(" AND ") + part;
        values << of;
    }
};

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

Condition conditionOf(const ChangeFilter &filter, qint64 before)
{
    Condition condition;
    if (before > 0)
        condition.add(QStringLiteral("seq < ?"), {before});
    if (!filter.actor.isEmpty())
        condition.add(QStringLiteral("actor = ?"), {filter.actor});
    if (!filter.since.isEmpty())
        condition.add(QStringLiteral("at >= ?"), {filter.since});
    if (!filter.until.isEmpty())
        condition.add(QStringLiteral("at < ?"), {filter.until});
    if (filter.indicator)
        condition.add(ofIndicator, QVariantList(ofIndicator.count(QLatin1Char('?')), *filter.indicator));
    if (!filter.entities.isEmpty()) {
        QVariantList tables;
        for (const auto entity : filter.entities)
            tables << QString::fromLatin1(rowOf(entity).table);
        condition.add(QStringLiteral("entity IN (%1)").arg(marks(tables.size())), tables);
    }
    return condition;
}

/// The columns by which the rows of the changes are placed, by uuid.
QHash<QString, QVariantMap> rowsOf(Database &database, const QList<PlacedChange> &changes)
{
    QHash<int, QStringList> uuids; // by entity
    QSet<QString> known;
    for (const auto &placed : changes)
        if (!known.contains(placed.change.entityUuid)) {
            known << placed.change.entityUuid;
            uuids[int(placed.entity)] << placed.change.entityUuid;
        }
    QHash<QString, QVariantMap> rows;
    for (auto of = uuids.cbegin(); of != uuids.cend(); ++of) {
        const auto entity = static_cast<Entity>(of.key());
        const auto columns = ItemPlaces::columnsOf(entity);
        for (qsizetype from = 0; from < of->size() && !columns.isEmpty(); from += uuidsAtOnce) {
            const auto some = of->mid(from, uuidsAtOnce);
            for (Query row(database,
                           QStringLiteral("SELECT uuid, %1 FROM %2 WHERE uuid IN (%3)")
                               .arg(columns.join(QStringLiteral(", ")),
                                    QString::fromLatin1(rowOf(entity).table), marks(some.size())),
                           QVariantList(some.cbegin(), some.cend()), 0);
                 row.next();)
                for (int column = 0; column < columns.size(); ++column)
                    rows[row.text(0)].insert(columns[column], row.value(column + 1));
        }
    }
    return rows;
}

bool isWanted(const ItemPlace &place, const ChangeFilter &filter)
{
    return (!filter.indicator || place.indicator == *filter.indicator) &&
           (!filter.requirement || place.requirement == *filter.requirement) &&
           (!filter.unit || place.unit == *filter.unit);
}

} // namespace

HistoryStretch placedHistory(Database &database, const ItemPlaces &places, const ChangeFilter &filter,
                             qint64 before, int scanned)
{
    HistoryStretch stretch;
    QList<PlacedChange> read;
    auto condition = conditionOf(filter, before);
    int passed = 0;
    for (Query row(
             database,
             QStringLiteral(R"(SELECT seq, "group", at, actor, machine, entity, entity_uuid, field, old, new,
                                      (SELECT new FROM change title WHERE title."group" = change."group"
                                       AND title.entity = 'group' AND title.field = 'title')
                               FROM change WHERE %1 ORDER BY seq DESC LIMIT ?)")
                 .arg(condition.sql),
             QVariantList(condition.values) << scanned, 0);
         row.next(); ++passed) {
        stretch.next = row.integer(0);
        // Of a newer program, where it is not known.
        const auto entity = row.text(5) == QStringLiteral("group") ? std::optional(Entity::Workspace)
                                                                   : entityOfTable(row.text(5));
        if (!entity)
            continue;
        PlacedChange placed{Change{row.integer(0), row.text(1), fromJson(row.text(10)).toString(),
                                   row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                                   row.text(7), fromJson(row.text(8)), fromJson(row.text(9))},
                            *entity,
                            {},
                            isHidden(*entity, row.text(7))};
        read << placed;
    }
    if (passed < scanned)
        stretch.next = 0;
    const auto rows = rowsOf(database, read);
    for (auto &placed : read) {
        placed.place = places.of(placed.entity, rows.value(placed.change.entityUuid));
        if (isWanted(placed.place, filter))
            stretch.changes << placed;
    }
    return stretch;
}

QStringList historyActors(Database &database)
{
    QStringList actors;
    for (Query row(database, QStringLiteral("SELECT DISTINCT actor FROM change ORDER BY actor")); row.next();)
        actors << row.text(0);
    return actors;
}

qint64 newestChange(Database &database)
{
    return Query(database, QStringLiteral("SELECT ifnull(max(seq), 0) FROM change")).only().integer(0);
}

} // namespace taizhang::storage
