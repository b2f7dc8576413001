#pragma once

#include "core/storage/table/item_places.h"

#include <QList>

#include <optional>

namespace taizhang::storage {

/// Which changes are wanted; everything left out means all.
struct ChangeFilter
{
    QString actor;
    QList<Entity> entities;
    QString since; ///< timestamp(); inclusive
    QString until; ///< timestamp(); exclusive
    std::optional<int> indicator;
    std::optional<qint64> requirement;
    std::optional<qint64> unit;
};

/// A change, and where what it changed stands now.
struct PlacedChange
{
    Change change;
    Entity entity = Entity::Workspace;
    ItemPlace place;
    bool withheld = false; ///< personal: that it changed is kept, and not from what to what
};

/// A stretch of the history, the newest first.
struct HistoryStretch
{
    QList<PlacedChange> changes;
    qint64 next = 0; ///< read on before this seq; 0: the beginning was reached
};

/// Reads on before `before` (0: from the newest), past at most `scanned` entries, so that the storage thread
/// is free for others in between; what the filter leaves may be little or nothing though there is more.
HistoryStretch placedHistory(Database &database, const ItemPlaces &places, const ChangeFilter &filter,
                             qint64 before, int scanned);

/// Everybody who ever changed something, by name.
QStringList historyActors(Database &database);

/// The seq of the newest entry; 0 for none.
qint64 newestChange(Database &database);

} // namespace taizhang::storage
