#include "core/storage/table/edition_audit.h"

#include "core/storage/table/edition_places.h"
#include "core/storage/table/edition_repository.h"

#include <QHash>

#include <optional>

namespace taizhang::storage {

namespace {

using Places = QHash<qint64, QString>; // by id

struct Level
{
    const char *table;
    const char *kind; // in a place
    const char *parent;
};

// Nothing when a row is not the one that was written there.
std::optional<Places> placesOf(Database &database, const Level &level, const Places &parents)
{
    Places places;
    for (Query row(database,
                   QStringLiteral("SELECT id, %2, ordinal, uuid FROM %1 WHERE rev = 1 AND retired_at IS NULL "
                                  "ORDER BY %2, ordinal")
                       .arg(QLatin1StringView(level.table), QLatin1StringView(level.parent)));
         row.next();) {
        const auto place = placeWithin(parents.value(row.integer(1)), level.kind, row.smallInteger(2));
        if (row.integer(0) != places.size() + 1 || row.text(3) != stableUuid(place))
            return std::nullopt;
        places.insert(row.integer(0), place);
    }
    const auto all = Query(database, QStringLiteral("SELECT count(*) FROM ") + QLatin1StringView(level.table))
                         .only()
                         .integer(0);
    return places.size() == all ? std::optional(places) : std::nullopt;
}

std::optional<Places> editions(Database &database)
{
    Places places;
    for (Query row(database,
                   QStringLiteral(
                       "SELECT id, content_sha256, uuid, rev, retired_at IS NULL FROM edition ORDER BY id"));
         row.next();) {
        if (row.integer(0) != places.size() + 1 || row.text(2) != stableUuid(row.text(1)) ||
            row.integer(3) != 1 || row.integer(4) == 0)
            return std::nullopt;
        places.insert(row.integer(0), row.text(1));
    }
    return places;
}

} // namespace

bool issuedRowsAreAsWritten(Database &database)
{
    auto parents = editions(database);
    for (const auto &level :
         {Level{"section", "section", "edition_id"}, Level{"indicator", "indicator", "section_id"},
          Level{"task", "row", "indicator_id"}})
        if (parents)
            parents = placesOf(database, level, *parents);
    return parents && placesOf(database, {"material", "material", "task_id"}, *parents) &&
           placesOf(database, {"report_point", "report_point", "task_id"}, *parents);
}

} // namespace taizhang::storage
