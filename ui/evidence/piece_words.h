#pragma once

#include "core/domain/evidence/piece_advice.h"
#include "core/storage/evidence/evidence_repository.h"

#include <QHash>

namespace taizhang::ui {

class Ledger;

/// What the rules ask about a piece.
domain::PieceFacts factsOf(const storage::FiledEvidence &piece);

/// What is to be looked at of pieces of the indicator on show, by the words of the materials they are filed
/// under.
QHash<domain::FilingId, QStringList> adviceOf(const Ledger &ledger,
                                              const QList<storage::FiledEvidence> &pieces, QDate today);

/// The same of a material of the indicator on show: forms that are missing, and how many pieces are to be
/// looked at.
QStringList adviceOfMaterial(const Ledger &ledger, int row, int material, QDate today);

} // namespace taizhang::ui
