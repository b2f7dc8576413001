#pragma once

#include "core/report/text/table.h"

#include <QString>

namespace taizhang::report {

/// A column of a sheet. It takes the room of `characters` of the text and, of what is left over, its share by
/// `stretch`.
struct SheetColumn
{
    QString heading = {};
    QString group = {}; ///< heading over neighbouring columns that have the same one; empty for none
    double characters = 2;
    double stretch = 0;
    CellAlignment alignment = CellAlignment::Centre;
    bool uprightHeading = false; ///< characters one below another (竖排), for narrow columns
    bool operator==(const SheetColumn &) const = default;
};

/// A table that is a print of its own, such as all tasks by all units. Where it is wider than the paper its
/// columns go on over further pages, each with the first `frozenColumns` again.
struct TableSheet
{
    QString title;
    QString subtitle; ///< a centred line under the title, empty for none
    QList<SheetColumn> columns;
    int frozenColumns = 0;
    QList<TableRow> rows;
    QString legend; ///< at the foot of every page, such as what the marks mean; empty for none
    QString author;
    QString language = QStringLiteral("zh-CN");
    bool operator==(const TableSheet &) const = default;
};

/// The paper of a sheet as it lies, lengths in mm, type sizes in pt.
struct SheetProfile
{
    double paperWidth = 420; ///< A3 across
    double paperHeight = 297;
    double top = 15;
    double bottom = 18;
    double left = 15;
    double right = 15;
    double titleSize = 18;     ///< 小二
    double largestText = 9;    ///< 小五
    double smallestText = 6.5; ///< 小六
    double rowInset = 0.3;     ///< above and below the words of a row, in their size

    static SheetProfile a4Portrait();
    static SheetProfile a4Landscape();
    static SheetProfile a3Landscape() { return {}; }

    /// Why no table can be laid out so, as a sentence; empty when it can.
    QString fault() const;
    bool operator==(const SheetProfile &) const = default;
};

} // namespace taizhang::report
