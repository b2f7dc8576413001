#include "core/storage/requirement_repository.h"

namespace taizhang::storage {

using namespace domain;

RequirementPlace requirementPlace(Database &database, RequirementId requirement)
{
    Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, m.ordinal, r.state,
                   EXISTS (SELECT 1 FROM requirement asked WHERE asked.material_id = m.id
                           AND asked.unit_id IS NOT NULL AND asked.retired_at IS NULL)
            FROM requirement r JOIN material m ON m.id = r.material_id JOIN task t ON t.id = m.task_id
            JOIN indicator i ON i.id = t.indicator_id WHERE r.id = ?)"),
              requirement.value());
    row.only();
    return {row.smallInteger(0), row.smallInteger(1), row.smallInteger(2),
            parseStateWord(row.text(3)).value_or(RequirementState::Missing), row.integer(4) != 0};
}

int nextFilingOrdinal(Database &database, RequirementId requirement)
{
    return Query(database,
                 QStringLiteral("SELECT coalesce(max(ordinal), 0) + 1 FROM filing WHERE requirement_id = ?"),
                 requirement.value())
        .only()
        .smallInteger(0);
}

} // namespace taizhang::storage
