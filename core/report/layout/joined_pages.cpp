#include "core/report/layout/joined_pages.h"

#include "core/report/layout/font_faces.h"

namespace taizhang::report {

LaidOutReport joinedPages(const QList<LaidOutReport> &reports)
{
    LaidOutReport joined = reports.value(0);
    for (const auto &report : reports.mid(1)) {
        Q_ASSERT(report.sheet == joined.sheet);
        const auto faces = int(joined.faces.size());
        for (auto mark : report.bookmarks) {
            mark.page += int(joined.pages.size());
            joined.bookmarks << mark;
        }
        joined.faces += report.faces;
        for (auto page : report.pages) {
            for (auto &run : page.runs)
                if (run.face != markFace)
                    run.face += faces;
            joined.pages << page;
        }
        for (const auto &remark : report.fontRemarks)
            if (!joined.fontRemarks.contains(remark))
                joined.fontRemarks << remark;
        for (const auto character : report.missing)
            if (!joined.missing.contains(character))
                joined.missing += character;
    }
    return joined;
}

} // namespace taizhang::report
