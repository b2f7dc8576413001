#include "core/report/layout/table_flow.h"

#include "core/domain/error.h"
#include "core/report/sheets/table_rows.h"
#include "core/report/tr.h"

namespace taizhang::report {

namespace {

constexpr double smallestSize = 5; // pt: what can still be read

/// The wanted size of type, or the largest at which every column holds a character.
TableType fittingType(const Table &table, qreal width)
{
    for (const auto size : typeSizes(qMax(smallestSize, table.textSize), smallestSize, 0.5)) {
        auto type = TableType::ofSize(size);
        if (type.narrowest() * qreal(table.columns.size()) + type.outerRule.width <= width)
            return type;
    }
    throw domain::Error(tr("表格有 %1 栏，纸面宽度放不下，内容没有变动：请减少栏数，或改用横向、更大的纸张。")
                            .arg(table.columns.size()));
}

class TableSetter
{
public:
    TableSetter(const Table &table, const TableType &type, const TextGrid &grid, qreal pageHeight,
                TextShaper &shaper)
        : m_table(table)
        , m_type(type)
        , m_grid(grid)
        , m_pageHeight(pageHeight)
        , m_shaper(shaper)
        , m_rows(table.columns, edges(), type, shaper)
    {
    }

    std::vector<FlowStrip> set()
    {
        setCaption();
        auto frame = std::make_shared<TableFrame>();
        frame->left = edges().first();
        frame->right = edges().last();
        frame->innerRule = m_type.innerRule;
        frame->outerRule = m_type.outerRule;
        m_frame = frame;
        auto header = headerStrips();
        for (auto &strip : header)
            strip.inHeader = true;
        qreal headerHeight = 0;
        for (const auto &strip : header)
            headerHeight += strip.height;
        // A header that leaves no room for rows is printed once.
        if (headerHeight <= m_pageHeight / 2)
            frame->header = header;
        else
            headerHeight = 0;
        for (auto &strip : header) {
            strip.table = m_frame;
            strip.keepWithNext &= headerHeight > 0 && !m_table.rows.isEmpty();
            m_strips.push_back(std::move(strip));
        }
        qsizetype left = m_table.rows.size();
        for (const auto &row : m_table.rows) {
            setRow(row, m_pageHeight - headerHeight);
            if (--left == 1) // the last one is not alone on its page
                m_strips.back().keepWithNext = true;
        }
        keepWholeIfSmall();
        return std::move(m_strips);
    }

private:
    QList<qreal> edges() const
    {
        QList<double> widths;
        for (const auto &column : m_table.columns)
            widths.append(column.width);
        const auto half = m_type.outerRule.width / 2;
        return columnEdges(widths, half, m_grid.width - half, m_type.narrowest());
    }

    void keepWholeIfSmall()
    {
        qreal height = 0;
        for (const auto &strip : m_strips)
            height += strip.height;
        if (height > m_pageHeight / 3)
            return;
        for (size_t i = 0; i + 1 < m_strips.size(); ++i)
            m_strips[i].keepWithNext = true;
    }

    void setCaption()
    {
        const auto words = m_shaper.shape(oneLine(m_table.caption), {FontRole::Hei, m_type.em, m_type.em});
        for (const auto &line : breakText(words, m_grid.width, m_grid.width, m_type.em)) {
            FlowStrip strip{{}, m_grid.pitch};
            strip.keepWithNext = true;
            addLine(strip.piece, words, line,
                    {(m_grid.width - widthOf(words, line)) / 2, m_grid.baseline(m_type.em)}, false);
            m_strips.push_back(std::move(strip));
        }
    }

    std::vector<FlowStrip> headerStrips() const
    {
        std::vector<FlowStrip> strips;
        for (const auto &row : m_table.header) {
            const auto set = m_rows.setHeader(row);
            const auto height = m_rows.heightOf(set);
            if (height > m_pageHeight) {
                addLines(strips, set);
                continue;
            }
            FlowStrip strip{m_rows.whole(set, height), height, false};
            strip.keepWithNext = true;
            strips.push_back(std::move(strip));
        }
        return strips;
    }

    void setRow(const TableRow &row, qreal room)
    {
        const auto set = m_rows.set(row);
        const auto height = m_rows.heightOf(set);
        const auto first = m_strips.size();
        if (height > room)
            addLines(m_strips, set);
        else
            m_strips.push_back({m_rows.whole(set, height), height, false});
        for (auto i = first; i < m_strips.size(); ++i)
            m_strips[i].table = m_frame;
        m_strips.back().keepWithNext = row.keepWithNext;
    }

    /// A strip for each line, two of them kept together at the row's beginning and at its end.
    void addLines(std::vector<FlowStrip> &strips, const SetRow &row) const
    {
        for (qsizetype i = 0; i < row.lines; ++i) {
            auto [piece, height] = m_rows.line(row, i);
            FlowStrip strip{std::move(piece), height, false};
            strip.keepWithNext = i == 0 || i + 2 == row.lines;
            strip.goesOnFromAbove = i > 0;
            strips.push_back(std::move(strip));
        }
    }

    const Table &m_table;
    const TableType m_type;
    const TextGrid &m_grid;
    const qreal m_pageHeight;
    TextShaper &m_shaper;
    const RowSetter m_rows;
    std::shared_ptr<const TableFrame> m_frame;
    std::vector<FlowStrip> m_strips;
};

} // namespace

std::vector<FlowStrip> tableStrips(const Table &table, const TextGrid &grid, qreal pageHeight,
                                   TextShaper &shaper)
{
    if (table.columns.isEmpty())
        return {};
    return TableSetter(table, fittingType(table, grid.width), grid, pageHeight, shaper).set();
}

} // namespace taizhang::report
