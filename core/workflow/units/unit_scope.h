#pragma once

#include "core/storage/database/database.h"
#include "core/storage/evidence/filed_evidence.h"

#include <QSet>
#include <QStringList>

namespace taizhang::workflow {

/// Some units with the rows in which they are asked for something; no units: everybody and every row.
struct UnitScope
{
    QSet<domain::UnitId> units;
    QSet<std::pair<int, int>> rows = {}; ///< number of the indicator and ordinal of the row
    QSet<domain::RequirementId> requirements = {};

    bool isWhole() const { return units.isEmpty(); }
    bool holds(int indicator, int row) const { return isWhole() || rows.contains({indicator, row}); }
    bool holds(std::optional<domain::UnitId> unit) const
    {
        return isWhole() || (unit && units.contains(*unit));
    }
    /// What was sent for one of their requirements, or is from one of them.
    bool holds(const storage::FiledEvidence &piece) const
    {
        return holds(piece.sourceUnit) || requirements.contains(piece.requirement);
    }
};

/// Of the units with these uuids. Throws domain::Error when uuids are given and none is in the directory.
UnitScope unitScope(storage::Database &database, const QStringList &uuids);

} // namespace taizhang::workflow
