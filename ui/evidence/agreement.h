#pragma once

#include "core/storage/evidence/filed_evidence.h"

#include <algorithm>

namespace taizhang::ui {

/// Whether all pieces have the same there; there is at least one.
template <class Value>
bool agree(const QList<storage::FiledEvidence> &pieces, Value storage::FiledEvidence::*field)
{
    return std::all_of(pieces.cbegin(), pieces.cend(), [&](const storage::FiledEvidence &piece) {
        return piece.*field == pieces.first().*field;
    });
}

} // namespace taizhang::ui
