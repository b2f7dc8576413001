#pragma once

#include "core/storage/evidence/evidence_set.h"
#include "core/storage/table/indicator_repository.h"

#include <QStringList>

namespace taizhang::exchange {

/// Where each piece lies in an exported tree, in the order given, relative and with '/':
/// `四、健全行政执法工作体系/046 全面落实行政执法责任…/046-2-03 区农业农村局 执法决定目录.pdf`. Empty for a
/// piece that has no file.
///
/// Every name is legal on Windows, no two are one whatever the case, and a path has at most 180 UTF-16 units,
/// so that 79 are left for the folder it is put into. The same set gives the same paths.
QStringList evidencePaths(const QList<storage::SetPiece> &pieces, const QList<storage::SectionLine> &sections,
                          const QList<storage::IndicatorLine> &indicators);

/// The folder of an indicator in it: `四、…/046 …`.
QString indicatorFolder(const storage::SectionLine &section, const storage::IndicatorLine &indicator);

} // namespace taizhang::exchange
