#include "core/storage/indicator_history.h"

#include <QHash>

namespace taizhang::storage {

QList<IndicatorChange> indicatorHistory(Database &database, domain::IndicatorId indicator, int limit)
{
    QHash<QString, IndicatorChange> places;
    for (Query row(database, QStringLiteral(R"(
             WITH own_task AS (SELECT id, ordinal FROM task WHERE indicator_id = ?),
                  own_requirement AS (SELECT r.id, r.uuid, t.ordinal AS task, coalesce(m.number, m.ordinal) AS label
                                      FROM requirement r JOIN material m ON m.id = r.material_id
                                      JOIN own_task t ON t.id = m.task_id),
                  own_report AS (SELECT p.id, p.uuid, t.ordinal AS task FROM report p
                                 JOIN own_task t ON t.id = p.task_id)
             SELECT uuid, task, label, 0, '' FROM own_requirement
             UNION ALL SELECT f.uuid, r.task, r.label, 0, f.name FROM filing f
                       JOIN own_requirement r ON r.id = f.requirement_id
             UNION ALL SELECT uuid, task, 0, 0, '' FROM own_report
             UNION ALL SELECT x.uuid, p.task, 0, coalesce(point.ordinal, 0), '' FROM report_text x
                       JOIN own_report p ON p.id = x.report_id
                       LEFT JOIN report_point point ON point.id = x.report_point_id)"),
                   indicator.value());
         row.next();)
        places.insert(
            row.text(0),
            IndicatorChange{{}, row.smallInteger(1), row.smallInteger(2), row.smallInteger(3), row.text(4)});
    QList<IndicatorChange> changes;
    if (places.isEmpty())
        return changes; // history() of no entity would be that of all
    for (const auto &change : history(database, limit, places.keys())) {
        auto placed = places.value(change.entityUuid);
        placed.change = change;
        changes << placed;
    }
    return changes;
}

} // namespace taizhang::storage
