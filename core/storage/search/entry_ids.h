#pragma once

#include "core/storage/search/search_entries.h"

namespace taizhang::storage {

/// Inside the index of a search: where its entries stand.
///
/// An id is the place of an entry: kind, indicator, slot, and where it comes among those of one slot. So each
/// kind has its own range, and FTS5 passes over the others; and what comes in between others changes no id
/// but those of its slot.
constexpr int kindShift = 56;
constexpr int indicatorShift = 40;
constexpr int slotShift = 24;

constexpr qint64 firstId(SearchKind kind)
{
    return qint64(kind) << kindShift;
}

constexpr qint64 firstId(SearchKind kind, int indicator)
{
    return firstId(kind) + (qint64(indicator) << indicatorShift);
}

/// The entry of a row that begins with indicator, requirement, unit, filing, sha256, name, place and text.
inline SearchEntry entryOf(const Query &row, SearchKind kind)
{
    SearchEntry entry{kind, row.smallInteger(0), row.integer(1), row.integer(2), row.integer(3)};
    entry.sha256 = row.text(4);
    entry.name = row.text(5);
    entry.place = row.text(6);
    entry.text = row.text(7);
    return entry;
}

} // namespace taizhang::storage
