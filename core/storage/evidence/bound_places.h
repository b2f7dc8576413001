#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QHash>
#include <QString>

#include <optional>

namespace taizhang::storage {

/// Where a piece stands in the set that was sent for review last (封版).
struct BoundPlace
{
    std::optional<int> volume;
    int page = 0;          ///< the printed one, from 1
    int supplement = 0;    ///< which 增补册 (SupplementNumbers); 0: the set itself
    bool isNotice = false; ///< the page only says why the piece is not bound
    bool operator==(const BoundPlace &) const = default;
};

/// What was sent of a piece that is still there.
struct SentItem
{
    bool changed = false;            ///< its file is another one since it was sent, bound or listed
    std::optional<BoundPlace> place; ///< none where it was only listed
    QString printed;                 ///< the file on that page
    bool printedOther = false;       ///< what it has now is another file than that one
};
/// By filing. A whole set takes the place of all that was sent before of its indicators; what was added to it
/// since counts with it, numbers that were frozen alone count only where no set was ever sent. A redacted
/// copy is no other file than the one it was made of.
QHash<domain::FilingId, SentItem> sentItems(Database &database);

/// Of every piece that was bound, by its filing.
QHash<domain::FilingId, BoundPlace> boundPlaces(Database &database);

} // namespace taizhang::storage
