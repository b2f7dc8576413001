#pragma once

#include "core/formats/sheets/sheet.h"
#include "core/report/layout/laid_out_report.h"

namespace taizhang::report {

/// A web address among the evidence, in words as they are printed.
struct AddressLine
{
    QString number; ///< 020-1-01
    QString item;   ///< 第20项材料1, and whose it is
    QString title;
    QString address;
    QString captured; ///< when the page was captured; empty when it was not
    QString opens;    ///< 能打开, 打不开 with the reason, each with the day; or 未核查
    bool operator==(const AddressLine &) const = default;
};

/// 网址核查表 on A4: a block for each address with its QR code, never parted by the end of a page. `subtitle`
/// stands under the title. Throws domain::Error when no typeface is installed.
LaidOutReport layOutAddresses(const QList<AddressLine> &lines, const QString &subtitle, const FontSet &fonts);

/// The same as a table, the codes as pictures in its last column.
formats::Workbook addressWorkbook(const QList<AddressLine> &lines);

} // namespace taizhang::report
