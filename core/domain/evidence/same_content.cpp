#include "core/domain/evidence/same_content.h"

#include <algorithm>

namespace taizhang::domain {

QList<UnitId> ContentPiece::senders() const
{
    if (source)
        return {*source};
    QList<UnitId> units;
    for (const auto &each : filed)
        if (each.unit && !units.contains(*each.unit))
            units << *each.unit;
    return units;
}

ContentPlan planContent(const QList<ContentPiece> &pieces, const ContentPiece::Filed &place,
                        std::optional<UnitId> source)
{
    if (pieces.isEmpty())
        return {};
    const auto sender = source ? source : place.unit;
    const auto isOfSender = [&](const ContentPiece &piece) {
        return !sender || piece.senders().contains(*sender);
    };
    const auto isHere = [&](const ContentPiece &piece) {
        return std::any_of(piece.filed.cbegin(), piece.filed.cend(), [&](const auto &each) {
            // What lies under a unit's own task is that unit's, whoever brought it.
            return each.requirement == place.requirement && (each.unit || isOfSender(piece));
        });
    };
    if (const auto here = std::find_if(pieces.cbegin(), pieces.cend(), isHere); here != pieces.cend())
        return {ContentUse::Here, here->evidence};
    const auto shared = std::find_if(pieces.cbegin(), pieces.cend(), [&](const ContentPiece &piece) {
        return piece.isFile && isOfSender(piece);
    });
    if (shared != pieces.cend())
        return {ContentUse::Shared, shared->evidence};
    const bool isOthers = !std::all_of(pieces.cbegin(), pieces.cend(), isOfSender);
    return {isOthers ? ContentUse::Own : ContentUse::Fresh, {}};
}

} // namespace taizhang::domain
