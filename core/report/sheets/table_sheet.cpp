#include "core/report/sheets/table_sheet.h"

#include "core/report/tr.h"

namespace taizhang::report {

SheetProfile SheetProfile::a4Portrait()
{
    SheetProfile profile;
    profile.paperWidth = 210;
    profile.paperHeight = 297;
    return profile;
}

SheetProfile SheetProfile::a4Landscape()
{
    SheetProfile profile;
    profile.paperWidth = 297;
    profile.paperHeight = 210;
    return profile;
}

QString SheetProfile::fault() const
{
    constexpr double narrowest = 50, footer = 9; // mm: room of the page number
    if (top < 0 || left < 0 || right < 0 || bottom < footer || paperWidth - left - right < narrowest ||
        paperHeight - top - bottom < narrowest)
        return tr("页边距与纸张大小不相容，请检查大表的版式设置。");
    if (rowInset < 0 || rowInset > 5 || smallestText < 4 || largestText < smallestText || largestText > 24 ||
        titleSize < smallestText || titleSize > 36)
        return tr("大表的字号不合理，请检查版式设置。");
    return {};
}

} // namespace taizhang::report
