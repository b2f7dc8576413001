#include "core/report/sheets/table_rows.h"

#include <QStringList>

namespace taizhang::report {

TableRow rowOf(const QStringList &texts)
{
    TableRow row;
    for (const auto &text : texts)
        row.cells.append({text, 1, {}});
    return row;
}

TableType TableType::ofSize(double points)
{
    TableType type;
    type.em = dotsOfPoints(points);
    type.pitch = type.em * 1.3;
    type.padding = type.em * 0.35;
    type.inset = type.em * 0.3;
    type.innerRule.width = dotsOfPoints(0.5);
    type.outerRule.width = dotsOfPoints(1);
    return type;
}

QList<qreal> columnEdges(const QList<double> &widths, qreal left, qreal right, qreal narrowest)
{
    const auto count = widths.size();
    QList<bool> narrow(count, false);
    qreal shares = 0, room = right - left;
    for (const auto width : widths)
        shares += qMax(0.0, width);
    // A column that would be too narrow takes what it needs; the others divide the rest, which may make one
    // of them too narrow in turn.
    for (bool changed = narrowest * qreal(count) <= room; changed;) {
        changed = false;
        for (qsizetype i = 0; i < count; ++i) {
            const auto share = qMax(0.0, widths[i]);
            if (narrow[i] || (shares > 0 && room * share / shares >= narrowest))
                continue;
            narrow[i] = changed = true;
            room -= narrowest;
            shares -= share;
        }
    }
    QList<qreal> edges{left};
    for (qsizetype i = 0; i < count; ++i) {
        const auto even = room / qreal(count);
        const auto wide = shares > 0 ? room * qMax(0.0, widths[i]) / shares : even;
        edges.append(edges.last() + (narrow[i] ? narrowest : wide));
    }
    return edges;
}

RowSetter::RowSetter(QList<TableColumn> columns, QList<qreal> edges, const TableType &type,
                     TextShaper &shaper)
    : m_columns(std::move(columns)), m_edges(std::move(edges)), m_type(type), m_shaper(shaper)
{
    Q_ASSERT(m_edges.size() == m_columns.size() + 1);
}

SetRow RowSetter::set(const TableRow &row) const
{
    return set(row, row.strong ? FontRole::Hei : FontRole::Body, {});
}

SetRow RowSetter::setHeader(const TableRow &row) const
{
    return set(row, FontRole::Hei, CellAlignment::Centre);
}

SetRow RowSetter::set(const TableRow &row, FontRole role, std::optional<CellAlignment> alignment) const
{
    SetRow set;
    const TextStyle style{role, m_type.em, m_type.em};
    qsizetype column = 0;
    for (qsizetype i = 0; column < m_columns.size(); ++i) {
        const auto cell = row.cells.value(i);
        const auto end = qMin(m_columns.size(), column + qMax(1, cell.span));
        SetRow::Cell into{m_edges[column],
                          m_edges[end],
                          cell.alignment.value_or(alignment.value_or(m_columns[column].alignment)),
                          {}};
        const auto room = into.right - into.left - 2 * m_type.padding;
        for (const auto &paragraph : cell.text.trimmed().split(u'\n')) {
            const auto text = m_shaper.shape(paragraph.trimmed(), style);
            const auto broken = breakText(text, room, room, m_type.em);
            for (const auto &line : broken)
                into.lines.append({text, line});
            if (broken.isEmpty())
                into.lines.append(SetRow::Line());
        }
        set.lines = qMax(set.lines, into.lines.size());
        set.cells.append(into);
        column = end;
    }
    return set;
}

qreal RowSetter::heightOf(const SetRow &row) const
{
    return qreal(row.lines) * m_type.pitch + 2 * m_type.inset;
}

Piece RowSetter::whole(const SetRow &row, qreal height) const
{
    Piece piece;
    for (const auto &cell : row.cells) {
        auto top = (height - qreal(cell.lines.size()) * m_type.pitch) / 2;
        for (const auto &line : cell.lines) {
            addLine(piece, cell, line, top);
            top += m_type.pitch;
        }
    }
    addRules(piece, row, height);
    return piece;
}

std::pair<Piece, qreal> RowSetter::line(const SetRow &row, qsizetype index) const
{
    Piece piece;
    const auto above = index == 0 ? m_type.inset : 0;
    const auto below = index + 1 == row.lines ? m_type.inset : 0;
    for (const auto &cell : row.cells) {
        if (index < cell.lines.size())
            addLine(piece, cell, cell.lines[index], above);
    }
    const auto height = above + m_type.pitch + below;
    addRules(piece, row, height);
    return {piece, height};
}

void RowSetter::addLine(Piece &piece, const SetRow::Cell &cell, const SetRow::Line &line, qreal top) const
{
    const auto room = cell.right - cell.left - 2 * m_type.padding;
    const auto free = room - widthOf(line.text, line.line);
    auto x = cell.left + m_type.padding;
    if (cell.alignment == CellAlignment::Centre)
        x += free / 2;
    else if (cell.alignment == CellAlignment::Right)
        x += free;
    // In a narrow column the gaps would be as wide as the characters.
    constexpr int fewest = 12;
    const bool justified =
        cell.alignment == CellAlignment::Left && !line.line.last && room >= fewest * m_type.em;
    report::addLine(piece, line.text, line.line, {x, top + m_type.pitch / 2 + baselineBelowMiddle(m_type.em)},
                    justified);
}

void RowSetter::addRules(Piece &piece, const SetRow &row, qreal height) const
{
    const auto upright = [&](qreal x, const LineStyle &style) {
        piece.shapes.append(lineBetween({x, 0}, {x, height}, style));
    };
    for (qsizetype i = 1; i < row.cells.size(); ++i)
        upright(row.cells[i].left, m_type.innerRule);
    upright(m_edges.first(), m_type.outerRule);
    upright(m_edges.last(), m_type.outerRule);
}

} // namespace taizhang::report
