#pragma once

#include "core/domain/evidence/piece_advice.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/storage/table/indicator_repository.h"

#include <QHash>

namespace taizhang::workflow {

/// What the rules ask about a piece.
domain::PieceFacts factsOf(const storage::FiledEvidence &piece);

/// What is to be looked at once more of a piece that is filed under a material of these words: its file, its
/// words of secrecy, its date against the time that is asked for.
QStringList checksOf(const storage::FiledEvidence &piece, const QString &materialText, QDate today);

/// The same of the pieces of one material together: forms that are missing, pictures beyond what is asked,
/// and how many pieces lie outside of the time.
QStringList checksOfMaterial(const QList<storage::FiledEvidence> &pieces, const QString &materialText,
                             QDate today);

/// All that is to be looked at of a material as it stands: its state and count, then its pieces where it is
/// answered by pieces.
QStringList adviceOnMaterial(const storage::MaterialSheet &sheet, const QStringList &ofPieces);
QStringList adviceOnMaterial(const storage::MaterialSheet &sheet,
                             const QList<storage::FiledEvidence> &pieces);

/// The words of the material that each requirement is about, 本局自收's as well.
QHash<domain::RequirementId, QString> materialTexts(storage::Database &database);

} // namespace taizhang::workflow
