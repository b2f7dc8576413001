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

/// The 佐证材料清单 of an indicator; one without pieces says so.
Document buildPieceList(int indicator, const QString &indicatorText, const QList<ListedPiece> &pieces,
                        const QString &agency);

} // namespace taizhang::report
