#include "core/report/page_layout.h"

#include "core/domain/error.h"
#include "core/report/text_flow.h"
#include "core/report/tr.h"

namespace taizhang::report {

namespace {

/// Height of the em above the baseline, the same for every typeface so that mixed lines stay level.
constexpr qreal ascentOfEm = 0.88;

qreal dots(double millimetres)
{
    return millimetres / 25.4 * layoutDpi;
}

/// Collects characters into runs of one typeface and size.
void addCharacter(LaidOutPage &page, const SetCharacter &character, const QPointF &position)
{
    const auto same = [&](const LaidOutRun &run) {
        return run.face == character.glyph.face && run.pixelSize == character.em;
    };
    if (page.runs.isEmpty() || !same(page.runs.last()))
        page.runs.append(LaidOutRun{character.glyph.face, character.em, {}, {}, {}});
    auto &run = page.runs.last();
    run.glyphs.append(character.glyph.glyph);
    run.positions.append(position);
    run.characters.append(character.character);
}

class Paginator
{
public:
    Paginator(const PageProfile &profile, FontFaces &faces, TextShaper &shaper)
        : m_profile(profile)
        , m_faces(faces)
        , m_shaper(shaper)
        , m_pitch(dots(profile.areaHeight) / profile.linesPerPage)
    {
    }

    QList<LaidOutPage> paginate(std::vector<FlowLine> lines)
    {
        for (auto &line : lines) {
            if (int(m_current.size()) == m_profile.linesPerPage)
                turnPage();
            // A page does not begin with a blank line.
            if (!m_current.empty() || !line.characters.isEmpty())
                m_current.push_back(std::move(line));
        }
        if (!m_current.empty() || m_pages.isEmpty())
            finishPage();
        return std::move(m_pages);
    }

private:
    /// Ends the page before the lines that must stay with what comes next.
    void turnPage()
    {
        auto kept = m_current.size();
        while (kept > 0 && m_current[kept - 1].keepWithNext)
            --kept;
        if (kept == 0)
            kept = m_current.size();
        std::vector<FlowLine> carried(std::make_move_iterator(m_current.begin() + std::ptrdiff_t(kept)),
                                      std::make_move_iterator(m_current.end()));
        m_current.resize(kept);
        finishPage();
        for (auto &line : carried) {
            if (!m_current.empty() || !line.characters.isEmpty())
                m_current.push_back(std::move(line));
        }
    }

    void finishPage()
    {
        LaidOutPage page;
        for (std::size_t i = 0; i < m_current.size(); ++i) {
            const auto &line = m_current[i];
            const auto baseline =
                dots(m_profile.top) + m_pitch * (qreal(i) + 0.5) + line.em * (ascentOfEm - 0.5);
            for (const auto &character : line.characters)
                addCharacter(page, character, {dots(m_profile.left) + character.x, baseline});
        }
        if (m_profile.pageNumbers)
            addPageNumber(page);
        m_pages.append(std::move(page));
        m_current.clear();
    }

    // 7.5: 4号 宋体, a dash on either side, its top 7 mm below the type area; odd right, even left, one
    // character in.
    void addPageNumber(LaidOutPage &page)
    {
        const auto number = m_profile.firstPageNumber + int(m_pages.size());
        const auto em = m_profile.pageNumberSize / 72 * layoutDpi;
        const auto shaped =
            m_shaper.shape(QStringLiteral("— %1 —").arg(number), {FontRole::PageNumber, em, em});
        const auto one = dots(m_profile.areaWidth) / m_profile.charactersPerLine;
        const auto room = dots(m_profile.areaWidth);
        const bool left = m_profile.mirrorPageNumbers && number % 2 == 0;
        auto x = dots(m_profile.left) + (left ? one : room - one - widthOf(shaped));
        const auto baseline = dots(m_profile.top + m_profile.areaHeight + m_profile.pageNumberGap) -
                              m_faces.ink(shaped.first().glyph).top() * em;
        for (const auto &character : shaped) {
            addCharacter(page, {character.glyph, character.character, em, x},
                         {x + character.inset, baseline});
            x += character.width;
        }
    }

    const PageProfile &m_profile;
    FontFaces &m_faces;
    TextShaper &m_shaper;
    const qreal m_pitch;
    std::vector<FlowLine> m_current;
    QList<LaidOutPage> m_pages;
};

} // namespace

LaidOutReport layOut(const Document &document, const FontSet &fonts, const PageProfile &profile)
{
    if (const auto fault = profile.fault(); !fault.isEmpty())
        throw domain::Error(fault);
    if (!hasTypefaces())
        throw domain::Error(
            tr("这台电脑没有安装任何字体，不能排版；文字没有变动，请安装字体（如 fonts-noto-cjk）后重试。"));
    FontFaces faces(fonts);
    TextShaper shaper(faces);
    LaidOutReport report;
    report.sheet = QSizeF(profile.sheetWidth, profile.sheetHeight);
    report.pages = Paginator(profile, faces, shaper).paginate(TextFlow(profile, shaper).set(document));
    report.faces = faces.names();
    report.title = document.title;
    report.author = document.author;
    report.language = document.language;
    report.fontRemarks = fonts.remarks();
    report.missing = shaper.missing();
    return report;
}

} // namespace taizhang::report
