#pragma once

#include "core/report/text/table.h"

#include <QStringList>

#include <optional>

namespace taizhang::report {

/// A table that was typed or pasted as lines, and how many of them it takes.
struct TextTable
{
    Table table;
    qsizetype lines = 0;
};

/// The cells of a line set apart by | (or ｜), else by tabs; fewer than two when it is no line of a table. A
/// bar within a cell is written \|, a line break ⏎ (breakInCell).
QStringList cellsOfLine(const QString &line);

/// The table that begins with this line: two and more lines of cells, the first the header; a line of dashes
/// as Markdown has it is passed over. Lines that are merely indented by a tab are none.
std::optional<TextTable> tableAt(const QStringList &lines, qsizetype from);

/// How a line break within a cell stands in the text.
constexpr char16_t breakInCell = u'⏎';

/// Rows as a spreadsheet puts them on the clipboard: cells set apart by tabs, one with a line break or a
/// quote of its own in quotes. Lines without a tab are read by cellsOfLine().
QList<QStringList> rowsOfClipboard(const QString &text);

/// A cell as it stands in such a line.
QString textOfCell(const QString &cell);

/// The same table as lines to be typed on, cells set apart by “ | ”; cellsOfLine() reads them back as they
/// are, but for blanks.
QString textOfTable(const QList<QStringList> &rows);

} // namespace taizhang::report
