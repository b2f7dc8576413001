#include "core/storage/evidence/bound_places.h"

#include "core/storage/paper/freeze_record.h"

#include <QSet>

namespace taizhang::storage {

QHash<domain::FilingId, BoundPlace> boundPlaces(Database &database)
{
    QHash<domain::FilingId, BoundPlace> places;
    QSet<qint64> supplements;
    QHash<qint64, QSet<QString>> notices; // by set
    for (const auto &[freeze, record] : recordedFreezes(database)) {
        if (record.kind == FreezeKind::Supplement)
            supplements << freeze.id.value();
        notices.insert(freeze.id.value(), record.notices);
    }
    // Later sets last, so that theirs is the place that stays.
    for (Query row(database, QStringLiteral(R"(
             SELECT i.filing_id, i.volume, i.page, f.id, i.number FROM freeze_item i JOIN freeze f ON f.id = i.freeze_id
             WHERE i.retired_at IS NULL AND f.retired_at IS NULL AND i.page IS NOT NULL
             ORDER BY f.frozen_on, f.id, i.id)"));
         row.next();) {
        BoundPlace place;
        if (const auto volume = row.smallInteger(1); volume > 0)
            place.volume = volume;
        place.page = row.smallInteger(2);
        place.inSupplement = supplements.contains(row.integer(3));
        place.isNotice = notices.value(row.integer(3)).contains(row.text(4));
        places.insert(*domain::FilingId::parse(row.integer(0)), place);
    }
    return places;
}

} // namespace taizhang::storage
