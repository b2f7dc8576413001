#pragma once

#include "core/report/text/piece.h"
#include "core/report/text/table.h"

namespace taizhang::report {

/// The measures of a table's text and rules, all in dots and in proportion to its type.
struct TableType
{
    qreal em = 0;
    qreal pitch = 0;     ///< of the lines of a cell
    qreal padding = 0;   ///< left and right of the text
    qreal inset = 0;     ///< above and below it
    LineStyle innerRule; ///< 0.5 pt
    LineStyle outerRule; ///< 1 pt

    static TableType ofSize(double points);

    /// Room for one character.
    qreal narrowest() const { return em + 2 * padding; }
};

/// The edges of columns between `left` and `right`, one more than columns: by their widths, but none narrower
/// than `narrowest` as long as that can be had.
QList<qreal> columnEdges(const QList<double> &widths, qreal left, qreal right, qreal narrowest);

/// A row whose text is broken into lines, not yet painted.
struct SetRow
{
    struct Line
    {
        ShapedText text;
        BreakLine line;
    };
    struct Cell
    {
        qreal left = 0, right = 0;
        CellAlignment alignment = CellAlignment::Left;
        QList<Line> lines;
    };
    QList<Cell> cells; ///< over the whole width, empty ones too
    qsizetype lines = 1;
};

/// Sets the rows of one table.
class RowSetter
{
public:
    RowSetter(QList<TableColumn> columns, QList<qreal> edges, const TableType &type, TextShaper &shaper);

    SetRow set(const TableRow &row) const;
    SetRow setHeader(const TableRow &row) const;

    qreal heightOf(const SetRow &row) const;
    /// The row with its upright rules, `height` high, its texts in the middle.
    Piece whole(const SetRow &row, qreal height) const;
    /// Line `index` of each cell with the row's upright rules, and its height.
    std::pair<Piece, qreal> line(const SetRow &row, qsizetype index) const;

private:
    SetRow set(const TableRow &row, FontRole role, std::optional<CellAlignment> alignment) const;
    void addLine(Piece &piece, const SetRow::Cell &cell, const SetRow::Line &line, qreal top) const;
    void addRules(Piece &piece, const SetRow &row, qreal height) const;

    const QList<TableColumn> m_columns;
    const QList<qreal> m_edges;
    const TableType m_type;
    TextShaper &m_shaper;
};

} // namespace taizhang::report
