#pragma once

#include "core/domain/evidence/keeping.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/tasks/requirement_repository.h"

#include <QHash>
#include <QStringList>

namespace taizhang::workflow {

/// How pieces and answers are named on what goes to people outside: inspectors' folder and sheets. On paper
/// all is Chinese, whatever the program speaks.

/// The words that are not empty.
QString joined(const QStringList &words, const QString &mark);
/// Names in a 牵头单位 or 责任单位 cell.
QStringList namesInCell(const QString &cell);
/// The short name of every unit, else the name.
QHash<domain::UnitId, QString> unitLabels(storage::Database &database);

/// The title, else the file's name without its ending.
QString titleText(const storage::SetPiece &piece);
/// The unit, and for the bureau itself (区司法局, or no unit) its full name `agency`, so that it has but one.
QString unitOutside(const QString &unit, const QString &agency);
/// Who sent it: 区教育局; of what the bureau collected itself (本局自收, a word of ours) the bureau, whose
/// name `agency` is.
QString senderText(const storage::SetPiece &piece, const QString &agency);
/// 工作秘密 is always 现场调阅.
domain::Keeping keepingOf(const storage::SetPiece &piece);
/// 入册, 入盒备查, 现场调阅.
QString keepingText(domain::Keeping keeping);
/// 档案室3柜，王某某; telephone numbers are masked.
QString whereText(const storage::SetPiece &piece);

/// 甲局（2022年）、乙局　零报告（无此类情形）：理由, one for each thing that is said; 不适用 alike, nothing
/// for any other state. `lines` are those of one material; what 本局自收 says counts only when it is
/// `ownCounts`.
QStringList answersTo(const QList<storage::RequirementLine> &lines, bool ownCounts,
                      const QHash<domain::UnitId, QString> &names);

} // namespace taizhang::workflow
