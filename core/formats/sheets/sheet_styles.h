#pragma once

#include "core/formats/sheets/sheet.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;

namespace taizhang::formats {

/// Inside core/formats: the looks of cells in one workbook, each made once. The workbook owns them.
class SheetStyles
{
public:
    explicit SheetStyles(lxw_workbook *workbook) : m_workbook(workbook) {}

    lxw_format *title();
    lxw_format *heading();
    lxw_format *text(CellAlignment alignment);
    lxw_format *number(CellAlignment alignment, int decimals);
    lxw_format *date(CellAlignment alignment);

private:
    lxw_format *cell(CellAlignment alignment, const QByteArray &numberFormat);

    lxw_workbook *m_workbook;
    lxw_format *m_title = nullptr;
    lxw_format *m_heading = nullptr;
    QHash<QByteArray, lxw_format *> m_cells; ///< by number format and alignment
};

} // namespace taizhang::formats
