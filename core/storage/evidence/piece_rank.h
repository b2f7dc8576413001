#pragma once

#include <QLatin1StringView>

namespace taizhang::storage {

/// Inside core/storage: the place of a filing `f` among the live ones of its material `m`, from 1: the last
/// part of its evidence number. Whoever lists pieces numbers them by this, before anything is left out.
///
/// What was in a set that was frozen (封版) keeps the place that it had there, and what came later follows
/// after the last of those, also where that was taken out since: what was printed is never said of another
/// piece.
constexpr QLatin1StringView pieceRank(R"(coalesce(f.fixed_rank, coalesce(fixed.top, 0) + row_number()
    OVER (PARTITION BY m.id, f.fixed_rank IS NOT NULL ORDER BY f.ordinal, f.id)))");

/// The join that it needs, after `m`.
constexpr QLatin1StringView pieceRankJoin(R"(
    LEFT JOIN (SELECT asked.material_id, max(kept.fixed_rank) AS top
               FROM filing kept JOIN requirement asked ON asked.id = kept.requirement_id
               WHERE kept.fixed_rank IS NOT NULL GROUP BY asked.material_id) fixed ON fixed.material_id = m.id
)");

} // namespace taizhang::storage
