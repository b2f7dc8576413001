#pragma once

#include "core/report/sheets/table_rows.h"
#include "core/report/sheets/table_sheet.h"

namespace taizhang::report {

/// Columns that stand beside each other on a page, by their index in the sheet, and their edges in dots from
/// the left of the type area.
struct SheetPart
{
    QList<qsizetype> columns;
    QList<qreal> edges;
};

/// How the columns of a sheet are brought onto paper: the size of type in pt, and the pages side by side.
struct SheetPlan
{
    double size = 0;
    QList<SheetPart> parts;
};

/// As few pages side by side as the smallest type allows, then the largest type that needs no more of them,
/// and about as many columns on one as on another. A column is of the same width on whatever page it stands,
/// unless it stretches. Columns that a page has no room for become narrower, frozen ones take at most half of
/// it; are there too many for that, none is frozen.
SheetPlan planColumns(const QList<SheetColumn> &columns, int frozen, qreal width,
                      const SheetProfile &profile);

} // namespace taizhang::report
