#include "core/report/sheets/sheet_layout.h"

#include "core/domain/error.h"
#include "core/report/sheets/page_foot.h"
#include "core/report/sheets/sheet_header.h"
#include "core/report/sheets/sheet_rows.h"

namespace taizhang::report {

namespace {

/// Lines across the sheet and the height they take together.
struct Block
{
    Piece piece;
    qreal height = 0;
};

Block lines(const QString &text, const TextStyle &style, qreal width, bool centred, TextShaper &shaper)
{
    Block block;
    const auto pitch = style.em * 1.4;
    const auto shaped = shaper.shape(oneLine(text), style);
    for (const auto &line : breakText(shaped, width, width, style.cell)) {
        const auto left = centred ? (width - widthOf(shaped, line)) / 2 : 0;
        addLine(block.piece, shaped, line, {left, block.height + pitch / 2 + baselineBelowMiddle(style.em)},
                false);
        block.height += pitch;
    }
    return block;
}

TableType typeOf(double size, const SheetProfile &profile)
{
    auto type = TableType::ofSize(size);
    type.inset = type.em * profile.rowInset;
    return type;
}

class SheetSetter
{
public:
    SheetSetter(const TableSheet &sheet, const SheetProfile &profile, TextShaper &shaper)
        : m_sheet(sheet)
        , m_profile(profile)
        , m_shaper(shaper)
        , m_width(dotsOfMillimetres(profile.paperWidth - profile.left - profile.right))
        , m_height(dotsOfMillimetres(profile.paperHeight - profile.top - profile.bottom))
        , m_plan(planColumns(sheet.columns, sheet.frozenColumns, m_width, profile))
        , m_type(typeOf(m_plan.size, profile))
    {
        const auto em = dotsOfPoints(profile.titleSize), small = dotsOfPoints(qMax(9.0, m_plan.size));
        m_head = lines(sheet.title, {FontRole::Title, em, em}, m_width, true, shaper);
        const auto subtitle = lines(sheet.subtitle, {FontRole::Kai, small, small}, m_width, true, shaper);
        addPiece(m_head.piece, subtitle.piece, {0, m_head.height});
        m_head.height += subtitle.height + (m_head.piece.isBlank() ? 0 : small / 2);
        m_legend = lines(sheet.legend, {FontRole::Body, small, small}, m_width, false, shaper);
        if (m_legend.height > 0)
            m_legend.height += small / 2;
    }

    QList<LaidOutPage> set()
    {
        const auto room = m_height - m_head.height - m_legend.height;
        const SheetHeader header(m_sheet.columns, m_plan.parts, m_type, room * 0.45, m_shaper);
        const SheetRows rows(m_sheet, m_plan.parts, m_type, m_shaper);
        const auto down = rows.pages(room - header.height());
        const auto count = down.size() * m_plan.parts.size();
        QList<LaidOutPage> pages;
        for (qsizetype part = 0; part < m_plan.parts.size(); ++part) {
            const auto heading = header.set(m_plan.parts[part]);
            for (const auto &strips : down) {
                auto page = m_head.piece;
                if (!m_sheet.columns.isEmpty())
                    setTable(page, part, heading, header.height(), rows, strips);
                addPiece(page, m_legend.piece,
                         {0, m_height - m_legend.height + (m_legend.height > 0 ? m_type.em / 2 : 0)});
                addPageFoot(page, m_shaper, {m_width, m_height}, pages.size() + 1, count);
                if (part == 0)
                    addBookmarks(int(pages.size()), strips);
                LaidOutPage finished;
                place(finished, page, {dotsOfMillimetres(m_profile.left), dotsOfMillimetres(m_profile.top)});
                pages.append(std::move(finished));
            }
        }
        return pages;
    }

    const QList<LaidOutBookmark> &bookmarks() const { return m_bookmarks; }

private:
    /// A table whose rows stand in groups is turned over by them.
    void addBookmarks(int page, const QList<SheetRows::Strip> &strips)
    {
        const auto isGroup = [](const TableRow &row) {
            return row.strong && row.keepWithNext && !row.cells.isEmpty() &&
                   !row.cells.first().text.isEmpty();
        };
        const auto &rows = m_sheet.rows;
        if (page == 0 && std::any_of(rows.cbegin(), rows.cend(), isGroup))
            m_bookmarks << LaidOutBookmark{0, oneLine(m_sheet.title), 0, 0};
        for (const auto &strip : strips)
            if (strip.line.value_or(0) == 0 && isGroup(rows[strip.row]))
                m_bookmarks << LaidOutBookmark{1, oneLine(rows[strip.row].cells.first().text), page, 0};
    }

    void setTable(Piece &page, qsizetype part, const Piece &heading, qreal headingHeight,
                  const SheetRows &rows, const QList<SheetRows::Strip> &strips) const
    {
        const auto &edges = m_plan.parts[part].edges;
        const auto rule = [&](qreal y, const LineStyle &style) {
            const auto half = style == m_type.outerRule ? style.width / 2 : 0;
            page.shapes.append(lineBetween({edges.first() - half, y}, {edges.last() + half, y}, style));
        };
        auto y = m_head.height;
        rule(y, m_type.outerRule);
        addPiece(page, heading, {0, y});
        y += headingHeight;
        for (qsizetype i = 0; i < strips.size(); ++i) {
            const auto &strip = strips[i];
            if (i == 0 || strip.line.value_or(0) == 0)
                rule(y, m_type.innerRule);
            addPiece(page, rows.set(part, strip), {0, y});
            y += strip.height;
        }
        rule(y, m_type.outerRule);
    }

    const TableSheet &m_sheet;
    const SheetProfile &m_profile;
    TextShaper &m_shaper;
    const qreal m_width, m_height;
    const SheetPlan m_plan;
    const TableType m_type;
    QList<LaidOutBookmark> m_bookmarks;
    Block m_head;   ///< title and subtitle, with the gap below
    Block m_legend; ///< with the gap above
};

} // namespace

LaidOutReport layOutTable(const TableSheet &sheet, const FontSet &fonts, const SheetProfile &profile)
{
    if (const auto fault = profile.fault(); !fault.isEmpty())
        throw domain::Error(fault);
    requireTypefaces();
    FontFaces faces(fonts);
    TextShaper shaper(faces);
    LaidOutReport report;
    report.sheet = QSizeF(profile.paperWidth, profile.paperHeight);
    SheetSetter setter(sheet, profile, shaper);
    report.pages = setter.set();
    report.bookmarks = setter.bookmarks();
    report.title = sheet.title;
    report.author = sheet.author;
    report.language = sheet.language;
    report.faces = faces.names();
    report.fontRemarks = fonts.remarks();
    report.missing = shaper.missing();
    return report;
}

} // namespace taizhang::report
