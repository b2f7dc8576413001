#include "core/storage/tasks/handled_requirements.h"

namespace taizhang::storage {

using namespace domain;

QList<HandledRequirement> handledRequirements(Database &database)
{
    QList<HandledRequirement> handled;
    for (Query row(database, QStringLiteral(R"(
            SELECT r.id, r.material_id, r.unit_id, r.period, h.person
            FROM requirement_handler h JOIN requirement r ON r.id = h.requirement_id
            JOIN material m ON m.id = r.material_id JOIN task t ON t.id = m.task_id
            JOIN indicator i ON i.id = t.indicator_id JOIN section s ON s.id = i.section_id
            LEFT JOIN unit u ON u.id = r.unit_id
            WHERE h.retired_at IS NULL AND r.retired_at IS NULL AND h.person <> ''
            ORDER BY s.ordinal, i.ordinal, t.ordinal, m.ordinal, u.ordinal, u.id, r.period)"));
         row.next();)
        handled << HandledRequirement{*RequirementId::parse(row.integer(0)),
                                      *MaterialId::parse(row.integer(1)), UnitId::parse(row.integer(2)),
                                      row.text(3), row.text(4)};
    return handled;
}

} // namespace taizhang::storage
