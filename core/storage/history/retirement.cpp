#include "core/storage/history/retirement.h"

#include "core/storage/tasks/requirement_rows.h"

namespace taizhang::storage {

using namespace domain;

namespace {

/// The uuids of what was retired last in a step that retired the unit with the id that is bound, too. Not
/// only in the last such step: undoing a restoration of the unit alone retires it once more, alone.
const auto sameStep = QStringLiteral(R"(
        SELECT c.entity_uuid FROM change c WHERE c.field = 'retired_at' AND c.new <> 'null' AND c."group" IN (
            SELECT "group" FROM change WHERE entity = 'unit' AND field = 'retired_at' AND new <> 'null'
            AND entity_uuid = (SELECT uuid FROM unit WHERE id = ?))
        AND NOT EXISTS (SELECT 1 FROM change later WHERE later.entity_uuid = c.entity_uuid
                        AND later.field = 'retired_at' AND later.new <> 'null' AND later.seq > c.seq))");

} // namespace

GoneWithUnit goneWith(Database &database, UnitId unit)
{
    const auto id = unit.value();
    GoneWithUnit gone;
    gone.requirements =
        requirementRows(database,
                        {QStringLiteral("r.retired_at IS NOT NULL"), QStringLiteral("r.unit_id = ?"),
                         QStringLiteral("r.uuid IN (%1)").arg(sameStep)},
                        {id, id});
    for (Query row(database,
                   QStringLiteral(R"(SELECT m.group_id FROM unit_group_member m
                                     JOIN unit_group g ON g.id = m.group_id AND g.retired_at IS NULL
                                     WHERE m.unit_id = ? AND m.retired_at IS NOT NULL AND m.uuid IN (%1)
                                     ORDER BY m.id)")
                       .arg(sameStep),
                   id, id);
         row.next();)
        gone.groups << *UnitGroupId::parse(row.integer(0));
    for (Query row(database,
                   QStringLiteral("SELECT name FROM unit_alias WHERE unit_id = ? AND retired_at IS NOT NULL "
                                  "AND uuid IN (%1) ORDER BY id")
                       .arg(sameStep),
                   id, id);
         row.next();)
        gone.aliases << row.text(0);
    return gone;
}

} // namespace taizhang::storage
