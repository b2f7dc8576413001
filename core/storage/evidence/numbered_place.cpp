#include "core/storage/evidence/numbered_place.h"

namespace taizhang::storage {

domain::NumberedPlace numberedPlace(Database &database, domain::RequirementId requirement)
{
    Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, coalesce(m.number, m.ordinal)
            FROM requirement r JOIN material m ON m.id = r.material_id JOIN task t ON t.id = m.task_id
            JOIN indicator i ON i.id = t.indicator_id WHERE r.id = ?)"),
              requirement.value());
    row.only();
    return {row.smallInteger(0), row.smallInteger(1), row.text(2)};
}

} // namespace taizhang::storage
