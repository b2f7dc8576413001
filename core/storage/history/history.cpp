#include "core/storage/history/journal.h"

#include "core/storage/history/journal_entry.h"

namespace taizhang::storage {

QList<Change> history(Database &database, int limit, const QStringList &entityUuids)
{
    auto filter = QStringLiteral("entity <> 'group'");
    if (!entityUuids.isEmpty()) {
        const QStringList marks(entityUuids.size(), QStringLiteral("?"));
        filter += QStringLiteral(" AND entity_uuid IN (%1)").arg(marks.join(QLatin1Char(',')));
    }
    QVariantList values(entityUuids.cbegin(), entityUuids.cend());
    values << limit;
    QList<Change> changes;
    for (Query row(
             database,
             QStringLiteral(R"(SELECT seq, "group", at, actor, machine, entity, entity_uuid, field, old, new,
                                            (SELECT new FROM change title WHERE title."group" = change."group"
                                             AND title.entity = 'group' AND title.field = 'title')
                                     FROM change WHERE %1 ORDER BY seq DESC LIMIT ?)")
                 .arg(filter),
             values, 0);
         row.next();)
        changes << Change{row.integer(0),        row.text(1),          fromJson(row.text(10)).toString(),
                          row.text(2),           row.text(3),          row.text(4),
                          row.text(5),           row.text(6),          row.text(7),
                          fromJson(row.text(8)), fromJson(row.text(9))};
    return changes;
}

std::optional<QDateTime> lastChangeAt(Database &database)
{
    Query row(database, QStringLiteral("SELECT at FROM change ORDER BY seq DESC LIMIT 1"));
    const auto at = row.next() ? QDateTime::fromString(row.text(0), Qt::ISODateWithMs) : QDateTime();
    return at.isValid() ? std::optional(at) : std::nullopt;
}

QString historyHead(Database &database)
{
    Query row(database, QStringLiteral("SELECT hash FROM change ORDER BY seq DESC LIMIT 1"));
    return row.next() ? row.text(0) : QString();
}

} // namespace taizhang::storage
