#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::report {

enum class CellAlignment { Left, Centre, Right };

/// A column, `width` as against the other columns.
struct TableColumn
{
    double width = 1;
    CellAlignment alignment = CellAlignment::Left;
    bool operator==(const TableColumn &) const = default;
};

/// What a cell says, perhaps with marks (markText) and on several lines (\n); it wraps at the cell's edge.
/// `span` is how many columns it takes, `alignment` goes before the column's.
struct TableCell
{
    QString text = {};
    int span = 1;
    std::optional<CellAlignment> alignment = {};
    bool operator==(const TableCell &) const = default;
};

/// Cells from the left; those that are left out stay empty. A strong row is printed 黑体, such as a sum or
/// the name of a group, and a group's name stays with the row after it.
struct TableRow
{
    QList<TableCell> cells = {};
    bool strong = false;
    bool keepWithNext = false;
    bool operator==(const TableRow &) const = default;
};

/// A row of plain cells.
TableRow rowOf(const QStringList &texts);

/// A table as wide as the type area, its header (黑体, centred) on each of its pages; a row is parted only
/// when no page can hold it. The text becomes smaller where so many columns do not fit otherwise.
struct Table
{
    QString caption; ///< above it, centred; empty for none
    QList<TableColumn> columns;
    QList<TableRow> header;
    QList<TableRow> rows;
    double textSize = 12; ///< 小四, in pt
    bool operator==(const Table &) const = default;
};

} // namespace taizhang::report
