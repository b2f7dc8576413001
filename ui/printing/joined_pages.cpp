#include "ui/printing/joined_pages.h"

namespace taizhang::ui {

JoinedPages::JoinedPages(const workflow::PrintRun &run) : m_scratch(run.scratch)
{
    for (const auto &part : run.parts) {
        m_parts.push_back(printablePages(part));
        if (run.eachOnNewSheet && m_places.size() % 2 != 0)
            m_places.append(Place());
        for (int page = 0; page < m_parts.back()->count(); ++page)
            m_places.append({int(m_parts.size()) - 1, page});
    }
}

QSizeF JoinedPages::sheet(int page) const
{
    const auto &place = m_places.at(page);
    // An empty page is the back of the one before it.
    return place.part < 0 ? sheet(page - 1) : m_parts[std::size_t(place.part)]->sheet(place.page);
}

void JoinedPages::paint(QPainter &painter, int page, const QRectF &target)
{
    if (const auto &place = m_places.at(page); place.part >= 0)
        m_parts[std::size_t(place.part)]->paint(painter, place.page, target);
}

} // namespace taizhang::ui
