#pragma once

#include "core/report/layout/flow.h"
#include "core/report/layout/page_profile.h"

namespace taizhang::report {

/// Stands strips one below another on the pages of one document, and numbers them.
class Paginator
{
public:
    Paginator(const PageProfile &profile, FontFaces &faces, TextShaper &shaper);

    /// At least one page.
    QList<LaidOutPage> paginate(std::vector<FlowStrip> strips);
    /// Where titles and headings came to stand, pages counted from this document's first.
    const QList<LaidOutBookmark> &bookmarks() const { return m_bookmarks; }

private:
    struct Placed
    {
        FlowStrip strip;
        qreal top = 0;
    };

    void add(FlowStrip strip);
    void append(FlowStrip strip);
    void repeatHeader(const FlowStrip &row);
    qreal topOf(const FlowStrip &strip) const;
    void turnPage();
    void finishPage();
    void addRules(LaidOutPage &page, const QPointF &corner) const;
    void addPageNumber(LaidOutPage &page);

    const PageProfile &m_profile;
    FontFaces &m_faces;
    TextShaper &m_shaper;
    const qreal m_height;
    const qreal m_pitch;
    std::vector<Placed> m_current;
    QList<LaidOutPage> m_pages;
    QList<LaidOutBookmark> m_bookmarks;
};

} // namespace taizhang::report
