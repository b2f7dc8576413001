#pragma once

#include "core/report/text/document.h"

namespace taizhang::report {

/// A piece of evidence as a list of an indicator names it.
struct ListedPiece
{
    QString number;
    QString title;
    QString unit;    ///< who sent it
    QString date;    ///< its own: 2024年3月1日
    QString keeping; ///< 入册, 入盒备查, 现场调阅
    QString place;   ///< where it lies
};

/// 佐证材料清单 of an indicator, as it is printed with its 情况说明; one without pieces says so. That of the
/// whole set is setEvidenceList(), the one that goes with files workflow::exportEvidenceList().
Document indicatorEvidenceList(int indicator, const QString &indicatorText, const QList<ListedPiece> &pieces,
                               const QString &agency);

} // namespace taizhang::report
