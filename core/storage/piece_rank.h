#pragma once

#include <QLatin1StringView>

namespace taizhang::storage {

/// Inside core/storage: the place of a filing `f` among the live ones of its material `m`, from 1: the last
/// part of its evidence number. Whoever lists pieces numbers them by this, before anything is left out.
constexpr QLatin1StringView pieceRank("row_number() OVER (PARTITION BY m.id ORDER BY f.ordinal, f.id)");

} // namespace taizhang::storage
