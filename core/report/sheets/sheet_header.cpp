#include "core/report/sheets/sheet_header.h"

#include "core/report/sheets/upright_text.h"

namespace taizhang::report {

namespace {

/// Upright headings may come closer to the rules than level ones.
qreal uprightRoom(qreal left, qreal right, const TableType &type)
{
    return right - left - type.padding / 2;
}

} // namespace

SheetHeader::SheetHeader(const QList<SheetColumn> &columns, const QList<SheetPart> &parts,
                         const TableType &type, qreal room, TextShaper &shaper)
    : m_columns(columns), m_type(type), m_shaper(shaper)
{
    for (const auto &part : parts) {
        for (const auto &span : spans(part)) {
            if (!span.group.isEmpty())
                m_groupHeight = qMax(m_groupHeight,
                                     levelHeight(span.group, part.edges[span.end] - part.edges[span.begin]));
        }
    }
    for (const auto &part : parts)
        measure(part, qMax(m_type.pitch, room - m_groupHeight));
}

void SheetHeader::measure(const SheetPart &part, qreal room)
{
    for (qsizetype i = 0; i < part.columns.size(); ++i) {
        const auto &column = m_columns[part.columns[i]];
        const auto left = part.edges[i], right = part.edges[i + 1];
        const auto height = column.uprightHeading ? uprightText(column.heading, FontRole::Hei, m_type.em,
                                                                uprightRoom(left, right, m_type),
                                                                room - 2 * m_type.inset, m_shaper)
                                                            .height +
                                                        2 * m_type.inset
                                                  : levelHeight(column.heading, right - left);
        m_headingHeight = qMax(m_headingHeight, height - (column.group.isEmpty() ? m_groupHeight : 0));
    }
}

/// Neighbours of one group, and each column without a group by itself.
QList<SheetHeader::Span> SheetHeader::spans(const SheetPart &part) const
{
    QList<Span> spans;
    for (qsizetype i = 0; i < part.columns.size(); ++i) {
        const auto &group = m_columns[part.columns[i]].group;
        if (!spans.isEmpty() && !group.isEmpty() && spans.last().group == group)
            spans.last().end = i + 1;
        else
            spans.append({i, i + 1, group});
    }
    return spans;
}

Piece SheetHeader::set(const SheetPart &part) const
{
    Piece piece;
    const auto rule = [&](const QPointF &from, const QPointF &to, const LineStyle &style) {
        piece.shapes.append(lineBetween(from, to, style));
    };
    for (const auto &span : spans(part)) {
        const auto left = part.edges[span.begin], right = part.edges[span.end];
        const auto top = span.group.isEmpty() ? 0 : m_groupHeight;
        if (top > 0) {
            setLevel(piece, span.group, left, right, 0, m_groupHeight);
            rule({left, top}, {right, top}, m_type.innerRule);
        }
        for (auto i = span.begin; i < span.end; ++i) {
            const auto begin = i == span.begin ? 0 : top;
            if (i > 0)
                rule({part.edges[i], begin}, {part.edges[i], height()}, m_type.innerRule);
            setHeading(piece, m_columns[part.columns[i]], part.edges[i], part.edges[i + 1], top);
        }
    }
    rule({part.edges.first(), 0}, {part.edges.first(), height()}, m_type.outerRule);
    rule({part.edges.last(), 0}, {part.edges.last(), height()}, m_type.outerRule);
    return piece;
}

/// From `top` to the foot of the header.
void SheetHeader::setHeading(Piece &piece, const SheetColumn &column, qreal left, qreal right,
                             qreal top) const
{
    const auto room = height() - top;
    if (!column.uprightHeading)
        return setLevel(piece, column.heading, left, right, top, room);
    const auto text = uprightText(column.heading, FontRole::Hei, m_type.em, uprightRoom(left, right, m_type),
                                  room - 2 * m_type.inset, m_shaper);
    addUpright(piece, text, {(left + right) / 2, top + room / 2});
}

void SheetHeader::setLevel(Piece &piece, const QString &text, qreal left, qreal right, qreal top,
                           qreal height) const
{
    const RowSetter setter({{1, CellAlignment::Centre}}, {left, right}, m_type, m_shaper);
    auto cell = setter.whole(setter.setHeader(rowOf({text})), height);
    cell.shapes.clear(); // the header draws its own rules
    addPiece(piece, cell, {0, top});
}

qreal SheetHeader::levelHeight(const QString &text, qreal width) const
{
    const RowSetter setter({{1, CellAlignment::Centre}}, {0, width}, m_type, m_shaper);
    return setter.heightOf(setter.setHeader(rowOf({text})));
}

} // namespace taizhang::report
