#include "core/report/page_profile.h"

#include "core/report/tr.h"

namespace taizhang::report {

QString PageProfile::fault() const
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    if (top < 0 || left < 0 || areaWidth <= 0 || areaHeight <= 0 || left + areaWidth > sheetWidth ||
        top + areaHeight > sheetHeight)
        return tr("版心超出了纸张，请检查页边距和版心尺寸。");
    if (linesPerPage < 3 || linesPerPage > 200 || charactersPerLine < 5 || charactersPerLine > 200 ||
        indentCharacters < 0 || indentCharacters > charactersPerLine / 2)
        return tr("每页行数或每行字数不合理，请检查版式设置。");
    const auto pitch = areaHeight * pointsPerMillimetre / linesPerPage;
    const auto cell = areaWidth * pointsPerMillimetre / charactersPerLine;
    // Glyphs may come a little closer than their em (28 x 16 pt is 158 mm), not run into each other.
    if (bodySize <= 0 || titleSize <= 0 || pageNumberSize <= 0 || bodySize > cell * 1.1 || bodySize > pitch ||
        titleSize > pitch * 1.3)
        return tr("字号与每页行数、每行字数不相容，请检查版式设置。");
    return {};
}

} // namespace taizhang::report
