#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace taizhang::exchange {

/// A heading that people write over a column, and which column of ours that is. Several may mean one.
struct KnownHeading
{
    int column;
    QString heading;
};

/// The columns of a table that a person made, found by their headings.
struct TableHeadings
{
    QHash<int, int> places; ///< of each of our columns that is there, from 0
    QStringList understood; ///< headings, in the order of the file
    QStringList ignored;    ///< the others
    QStringList remarks;    ///< what to look at, a sentence each
    int rowsAbove = 0;      ///< titles and remarks, and the headings themselves

    bool has(int column) const { return places.contains(column); }
    /// Without blanks around it; empty where the table has no such column.
    QString cell(const QStringList &cells, int column) const;
};

/// The first row, of those where headings may be, whose headings `suffice`; nothing when there is none. Of
/// two columns for one thing the first is read, with a remark.
std::optional<TableHeadings> findHeadings(const QList<QStringList> &rows, const QList<KnownHeading> &known,
                                          const std::function<bool(const TableHeadings &)> &suffice);

/// Whether nothing stands in the row.
bool isBlankRow(const QStringList &cells);

} // namespace taizhang::exchange
