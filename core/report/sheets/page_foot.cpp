#include "core/report/sheets/page_foot.h"

namespace taizhang::report {

void addPageFoot(Piece &page, TextShaper &shaper, QSizeF area, qsizetype number, qsizetype count)
{
    const auto em = dotsOfPoints(9);
    const auto words = shaper.shape(QStringLiteral("第 %1 页　共 %2 页").arg(number).arg(count),
                                    {FontRole::PageNumber, em, em});
    addText(page, words, {(area.width() - widthOf(words)) / 2, area.height() + dotsOfMillimetres(6)});
}

} // namespace taizhang::report
