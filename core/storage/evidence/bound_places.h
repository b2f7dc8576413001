#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QHash>

#include <optional>

namespace taizhang::storage {

/// Where a piece stands in the set that was sent for review last (封版).
struct BoundPlace
{
    std::optional<int> volume;
    int page = 0;              ///< the printed one, from 1
    bool inSupplement = false; ///< in an 增补册
    bool isNotice = false;     ///< the page only says why the piece is not bound
    bool operator==(const BoundPlace &) const = default;
};
/// Of every piece that was bound, by its filing.
QHash<domain::FilingId, BoundPlace> boundPlaces(Database &database);

} // namespace taizhang::storage
