#include "core/report/booklet/booklet_lists.h"

#include "core/report/sheets/table_rows.h"

namespace taizhang::report {

namespace {

/// Stands blocks one below another, each whole on a page, under a title on the first.
class ListSetter
{
public:
    ListSetter(PageSetter &setter, const QString &title) : m_setter(setter)
    {
        setter.add(m_page, title, {FontRole::Title, 22, 12, CellAlignment::Centre}, setter.width());
        setter.addGap(m_page, 5);
    }
    virtual ~ListSetter() = default;
    ListSetter(const ListSetter &) = delete;
    ListSetter &operator=(const ListSetter &) = delete;

    void add(const Piece &piece, qreal height, std::optional<qsizetype> line)
    {
        keepTogether(height);
        addPiece(m_page.piece, piece, {0, m_page.height});
        if (line)
            m_list.areas << ListPages::Area{
                int(m_list.pages.size()),
                m_setter.pointsOf(QRectF(0, m_page.height, m_setter.width(), height)), *line};
        m_page.height += height;
        m_fresh = false;
    }
    bool fits(qreal height) const { return m_page.height + height <= m_setter.height() + 0.5; }

    void turn()
    {
        endPage();
        m_list.pages << m_setter.page(m_page.piece);
        m_page = {};
        m_fresh = true;
        beginPage();
    }

    /// Begins a page unless so much has room on this one.
    void keepTogether(qreal height)
    {
        if (!fits(height) && !m_fresh)
            turn();
    }

    /// Of what stands on the last page.
    qreal bottom() const { return m_page.height; }

    ListPages finish()
    {
        endPage();
        m_list.pages << m_setter.page(m_page.piece);
        return std::move(m_list);
    }

protected:
    virtual void beginPage() {}
    virtual void endPage() {}

    PageSetter &m_setter;
    TextBlock m_page;
    bool m_fresh = true; ///< nothing but what every page begins with stands there
    ListPages m_list;
};

/// A ruled table, its header on every page.
class TableSetter : public ListSetter
{
public:
    TableSetter(PageSetter &setter, const QString &title, const QList<TableColumn> &columns,
                const TableRow &header)
        : ListSetter(setter, title)
        , m_type(TableType::ofSize(10))
        , m_rows(columns, edgesOf(columns, setter.width()), m_type, setter.shaper())
        , m_header(m_rows.setHeader(header))
    {
        TableSetter::beginPage();
    }

    void addRow(const TableRow &row, std::optional<qsizetype> line)
    {
        const auto set = m_rows.set(row);
        const auto height = qMax(m_rows.heightOf(set), m_type.pitch * 2);
        if (height > setterRoom())
            return addLines(set, line);
        auto piece = m_rows.whole(set, height);
        rule(piece, height, m_type.innerRule);
        add(piece, height, line);
    }

protected:
    void beginPage() override
    {
        const auto height = m_rows.heightOf(m_header) * 1.2;
        auto piece = m_rows.whole(m_header, height);
        rule(piece, 0, m_type.outerRule);
        rule(piece, height, m_type.innerRule);
        addPiece(m_page.piece, piece, {0, m_page.height});
        m_page.height += height;
    }
    void endPage() override { rule(m_page.piece, m_page.height, m_type.outerRule); }

private:
    static QList<qreal> edgesOf(const QList<TableColumn> &columns, qreal width)
    {
        QList<double> widths;
        for (const auto &column : columns)
            widths << column.width;
        return columnEdges(widths, 0, width, 0);
    }

    qreal setterRoom() const { return m_setter.height() - m_rows.heightOf(m_header) * 1.2; }

    /// A row that no page can hold.
    void addLines(const SetRow &set, std::optional<qsizetype> line)
    {
        for (qsizetype i = 0; i < set.lines; ++i) {
            auto [piece, height] = m_rows.line(set, i);
            if (i + 1 == set.lines)
                rule(piece, height, m_type.innerRule);
            add(piece, height, i == 0 ? line : std::nullopt);
        }
    }

    void rule(Piece &piece, qreal y, const LineStyle &style) const
    {
        piece.shapes << lineBetween({-m_type.outerRule.width / 2, y},
                                    {m_setter.width() + m_type.outerRule.width / 2, y}, style);
    }

    const TableType m_type;
    const RowSetter m_rows;
    const SetRow m_header;
};

constexpr double contentsSize = 12;

/// A title with leaders to its page number, the number at the foot of the title's last line.
TextBlock contentsBlock(PageSetter &setter, const ContentsLine &line)
{
    const auto role = line.level == 0 ? FontRole::Hei : FontRole::Body;
    const auto em = dotsOfPoints(contentsSize), pitch = em * 1.75;
    const auto indent = em * line.level, volumeColumn = line.volume.isEmpty() ? 0 : em * 5,
               numberColumn = em * 3.5;
    const auto room = setter.width() - indent - volumeColumn - numberColumn;
    auto &shaper = setter.shaper();
    TextBlock block;
    block.height = line.level == 0 ? em * 0.5 : 0;
    const auto title = shaper.shape(oneLine(line.title), {role, em, em});
    const auto lines = breakText(title, room, room - em, em);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto baseline = block.height + pitch / 2 + baselineBelowMiddle(em);
        const auto left = indent + (i > 0 ? em : 0);
        addLine(block.piece, title, lines[i], {left, baseline}, false);
        block.height += pitch;
        if (i + 1 < lines.size())
            continue;
        const auto from = left + widthOf(title, lines[i]) + em / 2,
                   to = setter.width() - volumeColumn - numberColumn;
        if (to > from)
            block.piece.shapes << lineBetween(
                {from, baseline - em * 0.1}, {to, baseline - em * 0.1},
                {.width = dotsOfPoints(0.9), .grey = 0.25, .dashes = {dotsOfPoints(0.9), em * 0.35}});
        if (!line.volume.isEmpty())
            addText(block.piece, shaper.shape(line.volume, {FontRole::Body, em, em}),
                    {to + em * 0.5, baseline});
        const auto number = shaper.shape(line.page, {FontRole::PageNumber, em, em});
        addText(block.piece, number, {setter.width() - widthOf(number), baseline});
    }
    return block;
}

QString dashIfEmpty(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

/// 备考表 as a frame with room to write in.
TextBlock noteBlock(PageSetter &setter, const IndexNote &note)
{
    const auto width = setter.width(), padding = dotsOfMillimetres(4);
    TextBlock inner;
    setter.addGap(inner, 3);
    setter.add(inner, QStringLiteral("备考表"), {FontRole::Hei, 12, 0, CellAlignment::Centre},
               width - 2 * padding);
    setter.addGap(inner, 1);
    for (const auto &paragraph : {note.words, note.errata})
        if (!paragraph.isEmpty())
            setter.add(inner, paragraph, {FontRole::Body, 10.5}, width - 2 * padding);
    setter.addGap(inner, 6);
    setter.add(inner,
               QStringLiteral("立卷人：　　　　　　　　检查人：　　　　　　　　　　　　　　年　　月　　日"),
               {FontRole::Body, 10.5}, width - 2 * padding);
    setter.addGap(inner, 3);
    TextBlock block;
    setter.addGap(block, 6);
    addPiece(block.piece, inner.piece, {padding, block.height});
    QPainterPath frame;
    frame.addRect(0, block.height, width, inner.height);
    block.piece.shapes << LaidOutShape{frame, {.width = dotsOfPoints(0.75), .grey = 0, .dashes = {}}, {}};
    block.height += inner.height;
    return block;
}

} // namespace

ListPages setContents(PageSetter &setter, const QString &title, const QList<ContentsLine> &lines)
{
    ListSetter list(setter, title);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto block = contentsBlock(setter, lines[i]);
        // A part's heading does not stand alone at the foot of a page.
        const auto next =
            lines[i].level == 0 && i + 1 < lines.size() ? contentsBlock(setter, lines[i + 1]).height : 0;
        list.keepTogether(block.height + next);
        list.add(block.piece, block.height, i);
    }
    return list.finish();
}

int contentsPages(PageSetter &setter, const QString &title, const QList<ContentsLine> &lines)
{
    return int(setContents(setter, title, lines).pages.size());
}

ListPages setIndex(PageSetter &setter, const QString &title, const QList<IndexRow> &rows,
                   const IndexNote &note)
{
    using enum CellAlignment;
    TableSetter table(
        setter, title,
        {{13.4, Centre}, {22, Left}, {22, Left}, {42.2, Left}, {22, Centre}, {13.4, Centre}, {21, Left}},
        rowOf({QStringLiteral("顺序号"), QStringLiteral("文号"), QStringLiteral("责任者"),
               QStringLiteral("题名"), QStringLiteral("日期"), QStringLiteral("页号"),
               QStringLiteral("备注")}));
    for (qsizetype i = 0; i < rows.size(); ++i)
        table.addRow(rowOf({QString::number(i + 1), rows[i].documentNumber, rows[i].responsible,
                            rows[i].title, rows[i].date, rows[i].page, rows[i].remark}),
                     i);
    if (rows.isEmpty())
        table.addRow(rowOf({{}, {}, {}, QStringLiteral("（还没有材料）")}), std::nullopt);
    auto list = table.finish();
    const auto frame = noteBlock(setter, note);
    // Below the table where there is room; the table's own height is that of its last rule.
    TextBlock own;
    addPiece(own.piece, frame.piece, {0, 0});
    if (const auto bottom = table.bottom(); bottom + frame.height <= setter.height()) {
        Piece lower;
        addPiece(lower, frame.piece, {0, bottom});
        const auto page = setter.page(lower);
        list.pages.last().shapes += page.shapes;
        list.pages.last().runs += page.runs;
    } else {
        list.pages << setter.page(own.piece);
    }
    return list;
}

ListPages setMissing(PageSetter &setter, const QString &title, const QList<MissingRow> &rows)
{
    using enum CellAlignment;
    TableSetter table(setter, title, {{13.4, Centre}, {22, Centre}, {60, Left}, {46, Left}, {14.6, Centre}},
                      rowOf({QStringLiteral("顺序号"), QStringLiteral("编号"), QStringLiteral("题名"),
                             QStringLiteral("原因"), QStringLiteral("说明页")}));
    for (qsizetype i = 0; i < rows.size(); ++i)
        table.addRow(rowOf({QString::number(i + 1), dashIfEmpty(rows[i].number), rows[i].title, rows[i].why,
                            rows[i].page}),
                     i);
    return table.finish();
}

} // namespace taizhang::report
