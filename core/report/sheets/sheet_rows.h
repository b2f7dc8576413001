#pragma once

#include "core/report/sheets/sheet_columns.h"

namespace taizhang::report {

/// The rows of a sheet on every part of it: as tall on one as on another, so that pages side by side meet.
class SheetRows
{
public:
    SheetRows(const TableSheet &sheet, const QList<SheetPart> &parts, const TableType &type,
              TextShaper &shaper);

    /// A row, or a line of one that no page can hold.
    struct Strip
    {
        qsizetype row = 0;
        std::optional<qsizetype> line;
        qreal height = 0;
        bool keepWithNext = false;
    };
    /// The strips of each page down the sheet; at least one page.
    QList<QList<Strip>> pages(qreal room) const;

    /// Texts and upright rules.
    Piece set(qsizetype part, const Strip &strip) const;

private:
    QList<Strip> strips(qreal room) const;

    const QList<TableRow> &m_rows;
    std::vector<RowSetter> m_setters;       ///< of each part
    std::vector<std::vector<SetRow>> m_set; ///< by part and row
};

} // namespace taizhang::report
