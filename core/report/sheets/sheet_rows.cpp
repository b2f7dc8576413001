#include "core/report/sheets/sheet_rows.h"

namespace taizhang::report {

namespace {

/// What of a row stands on a part: its cells by column, those that span several as far as they reach into it.
TableRow rowOfPart(const TableRow &row, const SheetPart &part)
{
    QList<qsizetype> cellOfColumn;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        for (int column = 0; column < qMax(1, row.cells[i].span); ++column)
            cellOfColumn.append(i);
    }
    TableRow partial{{}, row.strong, row.keepWithNext};
    qsizetype before = -1;
    for (const auto column : part.columns) {
        const auto index = cellOfColumn.value(column, -1);
        if (index >= 0 && index == before) {
            ++partial.cells.last().span;
            continue;
        }
        auto cell = index < 0 ? TableCell() : row.cells[index];
        cell.span = 1;
        partial.cells.append(cell);
        before = index;
    }
    return partial;
}

QList<TableColumn> columnsOf(const TableSheet &sheet, const SheetPart &part)
{
    QList<TableColumn> columns;
    for (const auto column : part.columns)
        columns.append(TableColumn{1, sheet.columns[column].alignment});
    return columns;
}

} // namespace

SheetRows::SheetRows(const TableSheet &sheet, const QList<SheetPart> &parts, const TableType &type,
                     TextShaper &shaper)
    : m_rows(sheet.rows), m_set(std::size_t(parts.size()))
{
    for (const auto &part : parts)
        m_setters.emplace_back(columnsOf(sheet, part), part.edges, type, shaper);
    for (const auto &row : sheet.rows) {
        qsizetype lines = 1;
        for (std::size_t part = 0; part < m_set.size(); ++part) {
            m_set[part].push_back(m_setters[part].set(rowOfPart(row, parts[qsizetype(part)])));
            lines = qMax(lines, m_set[part].back().lines);
        }
        for (auto &rows : m_set)
            rows.back().lines = lines;
    }
}

QList<SheetRows::Strip> SheetRows::strips(qreal room) const
{
    QList<Strip> strips;
    const auto &setter = m_setters.front();
    for (std::size_t i = 0; i < m_set.front().size(); ++i) {
        const auto &row = m_set.front()[i];
        const auto index = qsizetype(i);
        if (const auto height = setter.heightOf(row); height <= room) {
            strips.append({index, {}, height, m_rows[index].keepWithNext});
            continue;
        }
        for (qsizetype line = 0; line < row.lines; ++line)
            strips.append({index, line, setter.line(row, line).second, line == 0 || line + 2 == row.lines});
    }
    return strips;
}

QList<QList<SheetRows::Strip>> SheetRows::pages(qreal room) const
{
    constexpr qreal rounding = 0.5; // dots
    QList<QList<Strip>> pages(1);
    qreal used = 0;
    for (const auto &strip : strips(room)) {
        if (!pages.last().isEmpty() && used + strip.height > room + rounding) {
            auto &ended = pages.last();
            auto kept = ended.size();
            while (kept > 0 && ended[kept - 1].keepWithNext)
                --kept;
            const auto carried = kept == 0 ? QList<Strip>() : ended.mid(kept);
            ended.resize(ended.size() - carried.size());
            pages.append(carried);
            used = 0;
            for (const auto &moved : carried)
                used += moved.height;
            // A page full of rows that would stay with the next one goes without it.
            if (!carried.isEmpty() && used + strip.height > room + rounding) {
                pages.append(QList<Strip>());
                used = 0;
            }
        }
        pages.last().append(strip);
        used += strip.height;
    }
    return pages;
}

Piece SheetRows::set(qsizetype part, const Strip &strip) const
{
    const auto &setter = m_setters[std::size_t(part)];
    const auto &row = m_set[std::size_t(part)][std::size_t(strip.row)];
    return strip.line ? setter.line(row, *strip.line).first : setter.whole(row, strip.height);
}

} // namespace taizhang::report
