#include "core/report/layout/page_layout.h"

#include "core/domain/error.h"
#include "core/report/layout/paginator.h"
#include "core/report/layout/text_flow.h"

namespace taizhang::report {

LaidOutReport layOut(const Document &document, const FontSet &fonts, const PageProfile &profile)
{
    return layOutAll({document}, fonts, profile);
}

LaidOutReport layOutAll(const QList<Document> &documents, const FontSet &fonts, const PageProfile &profile)
{
    usable(profile);
    FontFaces faces(fonts);
    return layOutAll(documents, fonts, faces, profile);
}

const PageProfile &usable(const PageProfile &profile)
{
    if (const auto fault = profile.fault(); !fault.isEmpty())
        throw domain::Error(fault);
    requireTypefaces();
    return profile;
}

LaidOutReport layOutAll(const QList<Document> &documents, const FontSet &fonts, FontFaces &faces,
                        const PageProfile &profile)
{
    TextShaper shaper(faces);
    LaidOutReport report;
    report.sheet = QSizeF(profile.sheetWidth, profile.sheetHeight);
    for (const auto &document : documents) {
        if (profile.eachOnNewSheet && report.pages.size() % 2 != 0)
            report.pages.append(LaidOutPage());
        Paginator paginator(profile, faces, shaper);
        const auto before = int(report.pages.size());
        report.pages += paginator.paginate(TextFlow(profile, shaper).set(document));
        for (auto bookmark : paginator.bookmarks()) {
            bookmark.page += before;
            report.bookmarks.append(bookmark);
        }
    }
    report.faces = faces.names();
    if (!documents.isEmpty()) {
        report.title = documents.first().title;
        report.author = documents.first().author;
        report.language = documents.first().language;
    }
    report.fontRemarks = fonts.remarks();
    report.missing = shaper.missing();
    return report;
}

} // namespace taizhang::report
