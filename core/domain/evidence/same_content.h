#pragma once

#include "core/domain/id.h"

#include <QList>

#include <optional>

namespace taizhang::domain {

/// A piece of the ledger whose present file has the content of one that comes in.
struct ContentPiece
{
    struct Filed
    {
        RequirementId requirement;
        std::optional<UnitId> unit; ///< none: 本局自收
        bool operator==(const Filed &) const = default;
    };
    EvidenceId evidence;
    bool isFile = true;           ///< of the kind 文件, which alone is filed again as it is
    std::optional<UnitId> source; ///< 来源单位, where it is said
    QList<Filed> filed;
    bool operator==(const ContentPiece &) const = default;

    /// Whose it is: its 来源单位, else the units that it is filed under.
    QList<UnitId> senders() const;
};

/// What becomes of content that the ledger has: it is stored once, whatever it is here.
enum class ContentUse {
    Fresh,  ///< the ledger has it not
    Here,   ///< it is filed in this very place
    Shared, ///< its piece is filed once more
    Own,    ///< only others sent it: a piece of its own, with its own title, source and date
};
struct ContentPlan
{
    ContentUse use = ContentUse::Fresh;
    std::optional<EvidenceId> evidence; ///< of Here and Shared
};

/// `pieces`: those with the content, the oldest first. `place`: where it is to be filed, with its unit.
/// `source`: the unit that it came from where the place does not say so. Nobody's piece is shown under the
/// name of another: that of a unit is used again by the same unit, or where nobody knows whose it is.
ContentPlan planContent(const QList<ContentPiece> &pieces, const ContentPiece::Filed &place,
                        std::optional<UnitId> source);

} // namespace taizhang::domain
