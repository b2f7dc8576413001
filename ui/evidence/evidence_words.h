#pragma once

#include "ui/evidence/preview/shown_place.h"
#include "ui/shared/roster.h"

#include <QString>
#include <QStringList>

namespace taizhang::ui {

/// 第20项 · 材料 1：…; without a material 第20项 · 全部材料; of what one unit is asked for it, 第20项 · 材料
/// 1 · 某某镇：…. A long text is cut.
QString headingOf(const Ledger &ledger, const ShownPlace &place);

/// 第20项材料1（某某镇，2023年）; 第20项材料1（本局自收）.
QString placeWords(const Ledger &ledger, const ShownPlace &place);
/// The same of any material; without a task 本局自收.
QString placeWords(const Roster &roster, domain::MaterialId material,
                   std::optional<domain::RequirementId> asked);

/// 020-1-03; of several pieces that came together 020-1-03 至 020-1-05.
QString numberWords(const QStringList &numbers);

/// What units sent there and nobody registered as 报送.
QList<storage::RequirementLine> unregisteredAt(const Ledger &ledger, const ShownPlace &place);
/// The same as a sentence; empty when there is nothing.
QString unregisteredWords(const Ledger &ledger, const QList<storage::RequirementLine> &lines);

/// What stands in place of a preview of a piece that has no file.
QString withoutFile(const storage::FiledEvidence &piece);

/// What to do next where there is no evidence yet.
QString whatToDo(const Ledger &ledger, const ShownPlace &place);

} // namespace taizhang::ui
