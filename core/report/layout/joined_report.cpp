#include "core/report/layout/joined_report.h"

namespace taizhang::report {

namespace {

/// Index of each face of a part among those of the whole, which gets what it lacks.
QList<int> facesWithin(LaidOutReport &whole, const LaidOutReport &part)
{
    QList<int> faces;
    for (const auto &face : part.faces) {
        if (!whole.faces.contains(face))
            whole.faces.append(face);
        faces.append(int(whole.faces.indexOf(face)));
    }
    return faces;
}

void addPages(LaidOutReport &whole, const LaidOutReport &part)
{
    const auto before = int(whole.pages.size());
    const auto faces = facesWithin(whole, part);
    for (auto page : part.pages) {
        for (auto &run : page.runs)
            if (run.face != markFace)
                run.face = faces.at(run.face);
        whole.pages.append(std::move(page));
    }
    for (auto mark : part.bookmarks) {
        mark.page += before;
        whole.bookmarks.append(mark);
    }
}

} // namespace

LaidOutReport joined(const QList<LaidOutReport> &parts, bool eachOnNewSheet)
{
    LaidOutReport whole;
    for (const auto &part : parts) {
        if (whole.pages.isEmpty() && whole.title.isEmpty()) {
            whole.sheet = part.sheet;
            whole.title = part.title;
            whole.author = part.author;
            whole.language = part.language;
        }
        if (eachOnNewSheet && whole.pages.size() % 2 != 0)
            whole.pages.append(LaidOutPage());
        addPages(whole, part);
        for (const auto &remark : part.fontRemarks)
            if (!whole.fontRemarks.contains(remark))
                whole.fontRemarks << remark;
        for (const auto point : part.missing.toUcs4()) {
            const auto character = char32_t(point);
            if (const auto text = QString::fromUcs4(&character, 1); !whole.missing.contains(text))
                whole.missing += text;
        }
    }
    return whole;
}

} // namespace taizhang::report
