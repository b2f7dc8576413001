#pragma once

#include "core/formats/sheets/sheet.h"
#include "core/report/sheets/table_sheet.h"

namespace taizhang::report {

/// A piece of the set in words as they are printed.
struct SetIndexPiece
{
    QString number; ///< 020-1-01
    QString kind;   ///< 文件, 网址, 说明, 扫描件, 实物
    QString documentNumber;
    QString responsible; ///< the unit, or the bureau
    QString period;      ///< 2023年, or empty
    QString title;
    QString date; ///< ISO, or empty
    QString keeping;
    QString place;
    QString remark;
    QString page = {};       ///< in the set that was sent; empty while it has none
    QString supplement = {}; ///< 增补册第1册第5页, where it stands in one
};

/// A 情况说明 of the set.
struct SetIndexReport
{
    QString title;
    QString date; ///< ISO, or empty
    QString page; ///< as of a piece
    QString supplement;
};

/// An indicator with what belongs to it.
struct SetIndexIndicator
{
    QString section; ///< 四、健全…
    int number = 0;
    QString name;
    QList<SetIndexReport> reports; ///< that are written, or stand as a file
    QString agency;                ///< whose they are
    QList<SetIndexPiece> pieces;
    QString page = {}; ///< on which it begins in the set that was sent
};

/// 总目录: a row for each indicator with how much of what it has.
TableSheet masterIndex(const QList<SetIndexIndicator> &indicators);
/// 卷内目录: report and pieces below their indicator, numbered within it.
TableSheet volumeIndexes(const QList<SetIndexIndicator> &indicators);
/// 佐证材料清单 of the set: every piece with all that is known of it.
TableSheet setEvidenceList(const QList<SetIndexIndicator> &indicators);

/// Such a table as a sheet of a workbook.
formats::Sheet workbookSheet(const TableSheet &table);

} // namespace taizhang::report
