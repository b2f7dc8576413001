#pragma once

#include "core/storage/evidence/filed_evidence.h"

#include <QDate>
#include <QHash>

namespace taizhang::ui {

class Ledger;

/// What is to be looked at of pieces of the indicator on show, by the words of the materials they are filed
/// under.
QHash<domain::FilingId, QStringList> adviceOf(const Ledger &ledger,
                                              const QList<storage::FiledEvidence> &pieces, QDate today);

/// The same of a material of the indicator on show: forms that are missing, and how many pieces are to be
/// looked at.
QStringList adviceOfMaterial(const Ledger &ledger, int row, int material, QDate today);

} // namespace taizhang::ui
