#pragma once

#include "core/report/layout/page_setter.h"

namespace taizhang::report {

/// Pages of a list whose lines lead somewhere.
struct ListPages
{
    /// Where a line of the list stands; `area` in pt from the sheet's upper left corner.
    struct Area
    {
        int page = 0; ///< from 0
        QRectF area;
        qsizetype line = 0;
    };
    QList<LaidOutPage> pages;
    QList<Area> areas;
};

/// A line of the contents. `level` 0 is a part of the table, 1 an indicator, 2 what belongs to it.
struct ContentsLine
{
    int level = 0;
    QString title;
    QString volume; ///< 一, 二, …; empty in a set of one volume
    QString page;   ///< the printed number; at most six digits
    bool operator==(const ContentsLine &) const = default;
};

/// 总目录: titles with leaders to their page numbers. The number of pages depends on titles and levels alone.
ListPages setContents(PageSetter &setter, const QString &title, const QList<ContentsLine> &lines);
/// How many pages they take.
int contentsPages(PageSetter &setter, const QString &title, const QList<ContentsLine> &lines);

/// A row of 卷内目录 (GB/T 18894, DA/T 22).
struct IndexRow
{
    QString documentNumber;
    QString responsible;
    QString title;
    QString date; ///< 2024.3.1
    QString page; ///< the printed number; empty for what is not bound
    QString remark;
    bool operator==(const IndexRow &) const = default;
};

/// 备考表: what there is to say of the whole; names and dates are written by hand.
struct IndexNote
{
    QString words;       ///< 本卷共 …
    QString errata = {}; ///< a paragraph of its own; empty for none
};

/// 卷内目录 with 备考表 below its last row, or on a page of its own where that has no room. The number of
/// pages depends on all but the page numbers.
ListPages setIndex(PageSetter &setter, const QString &title, const QList<IndexRow> &rows,
                   const IndexNote &note);

/// Why a piece is not in the set.
struct MissingRow
{
    QString number; ///< 046-2-01; empty for what has none
    QString title;
    QString why;
    QString page; ///< of what stands in its place
    bool operator==(const MissingRow &) const = default;
};
ListPages setMissing(PageSetter &setter, const QString &title, const QList<MissingRow> &rows);

} // namespace taizhang::report
