#pragma once

#include "core/formats/sheets/sheet.h"
#include "core/storage/evidence/evidence_set.h"

namespace taizhang::workflow {

/// For whom a 材料清单 is made: inspectors read it, who gets an export can check its files by it.
enum class ListReader { Inspector, Receiver };

/// 材料清单 that goes along with files: every piece with its facts, `paths` where its file lies there (empty
/// for none), `states` why it does not (empty when it does), `agency` the bureau. Of 工作秘密 only number,
/// title and place are said.
formats::Workbook exportEvidenceList(const QList<storage::SetPiece> &pieces, const QStringList &paths,
                                     const QStringList &states, const QString &agency,
                                     const QSet<domain::FilingId> &redacted, ListReader reader);

} // namespace taizhang::workflow
