#include "core/report/layout/paginator.h"

#include <cmath>

namespace taizhang::report {

namespace {

constexpr qreal rounding = 0.5; // dots
}

Paginator::Paginator(const PageProfile &profile, FontFaces &faces, TextShaper &shaper)
    : m_profile(profile)
    , m_faces(faces)
    , m_shaper(shaper)
    , m_height(dotsOfMillimetres(profile.areaHeight))
    , m_pitch(m_height / profile.linesPerPage)
{
}

QList<LaidOutPage> Paginator::paginate(std::vector<FlowStrip> strips)
{
    for (auto &strip : strips) {
        if (strip.startsPage && !m_current.empty())
            finishPage();
        add(std::move(strip));
    }
    if (!m_current.empty() || m_pages.isEmpty())
        finishPage();
    return std::move(m_pages);
}

void Paginator::add(FlowStrip strip)
{
    if (!m_current.empty() && topOf(strip) + strip.height > m_height + rounding)
        turnPage();
    // A page does not begin with a blank line.
    if (m_current.empty() && strip.piece.isBlank())
        return;
    if (m_current.empty())
        repeatHeader(strip);
    append(std::move(strip));
}

void Paginator::append(FlowStrip strip)
{
    const auto top = topOf(strip);
    m_current.push_back({std::move(strip), top});
}

/// Before a row that goes on with a table at the top of a page.
void Paginator::repeatHeader(const FlowStrip &row)
{
    const auto table = row.table;
    if (!table || row.inHeader)
        return;
    for (auto strip : table->header) {
        strip.table = table;
        append(std::move(strip));
    }
}

/// Where the strip would begin on this page.
qreal Paginator::topOf(const FlowStrip &strip) const
{
    if (m_current.empty())
        return 0;
    const auto bottom = m_current.back().top + m_current.back().strip.height;
    return strip.onGrid ? std::ceil((bottom - rounding) / m_pitch) * m_pitch : bottom;
}

/// Ends the page before the strips that must stay with what comes next.
void Paginator::turnPage()
{
    auto kept = m_current.size();
    while (kept > 0 && m_current[kept - 1].strip.keepWithNext)
        --kept;
    if (kept == 0)
        kept = m_current.size();
    std::vector<Placed> carried(std::make_move_iterator(m_current.begin() + std::ptrdiff_t(kept)),
                                std::make_move_iterator(m_current.end()));
    m_current.resize(kept);
    finishPage();
    for (auto &placed : carried)
        add(std::move(placed.strip));
}

void Paginator::finishPage()
{
    LaidOutPage page;
    const QPointF corner(dotsOfMillimetres(m_profile.left), dotsOfMillimetres(m_profile.top));
    for (const auto &placed : m_current) {
        place(page, placed.strip.piece, corner + QPointF(0, placed.top));
        if (const auto &heading = placed.strip.heading)
            m_bookmarks.append(
                {heading->level, heading->words, int(m_pages.size()), corner.y() + placed.top});
    }
    addRules(page, corner);
    if (m_profile.pageNumbers)
        addPageNumber(page);
    m_pages.append(std::move(page));
    m_current.clear();
}

/// The level rules of tables, which depend on what became the first and the last row of the page.
void Paginator::addRules(LaidOutPage &page, const QPointF &corner) const
{
    for (std::size_t i = 0; i < m_current.size(); ++i) {
        const auto &[strip, top] = m_current[i];
        if (!strip.table)
            continue;
        const auto &table = *strip.table;
        const auto rule = [&](qreal y, const LineStyle &style) {
            const auto half = style == table.outerRule ? style.width / 2 : 0; // corners are closed
            page.shapes.append(lineBetween(corner + QPointF(table.left - half, y),
                                           corner + QPointF(table.right + half, y), style));
        };
        const auto *above = i > 0 ? &m_current[i - 1].strip : nullptr;
        if (!above || above->table != strip.table)
            rule(top, table.outerRule);
        else if (!strip.goesOnFromAbove || above->inHeader != strip.inHeader)
            rule(top, table.innerRule);
        if (i + 1 == m_current.size() || m_current[i + 1].strip.table != strip.table)
            rule(top + strip.height, table.outerRule);
    }
}

// 7.5: 4号 宋体, a dash on either side, its top 7 mm below the type area; odd right, even left, one
// character in.
void Paginator::addPageNumber(LaidOutPage &page)
{
    const auto number = m_profile.firstPageNumber + int(m_pages.size());
    const auto em = dotsOfPoints(m_profile.pageNumberSize);
    const auto words = m_shaper.shape(m_profile.pageNumberText(number), {FontRole::PageNumber, em, em});
    const auto room = dotsOfMillimetres(m_profile.areaWidth);
    const auto one = room / m_profile.charactersPerLine;
    const bool left = m_profile.mirrorPageNumbers && number % 2 == 0;
    const auto below = dotsOfMillimetres(m_profile.areaHeight + m_profile.pageNumberGap) -
                       m_faces.ink(words.first().glyph).top() * em;
    Piece piece;
    addText(piece, words, {left ? one : room - one - widthOf(words), below});
    place(page, piece, {dotsOfMillimetres(m_profile.left), dotsOfMillimetres(m_profile.top)});
}

} // namespace taizhang::report
