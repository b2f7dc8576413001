#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::formats {

enum class CellKind { Text, Number, Date };
enum class CellAlignment { Left, Centre, Right };
enum class SheetPaper { A4, A3 };

/// A column of a sheet and what its cells are.
///
/// In a Number column a plain number (-12, 3.50; at most 15 digits, no zero in front) becomes a number, in a
/// Date column a date such as 2024-05-06 becomes a date; everything else stays text, as all of a Text column
/// does.
struct Column
{
    QString heading;
    double width = 12; ///< in digits of the usual size; a Chinese character takes two
    CellKind kind = CellKind::Text;
    CellAlignment alignment = CellAlignment::Left;
};

/// A picture in a cell, in the middle of it. Its row is made as high as the picture and the texts beside it
/// need.
struct CellPicture
{
    qsizetype row = 0; ///< of Sheet::rows
    qsizetype column = 0;
    QImage image;
    double width = 0;    ///< mm, as it is printed at full size
    QString description; ///< for those who cannot see it
};

/// A table to hand out: a heading row, rows below it, and how it is printed.
struct Sheet
{
    QString name;  ///< made legal and unique where it is not
    QString title; ///< a line above the headings, across all columns; empty for none
    QList<Column> columns;
    QList<QStringList> rows; ///< cells beyond the columns are text
    QList<CellPicture> pictures = {};

    bool freezeHeading = true; ///< title and headings stay in view
    int frozenColumns = 0;     ///< so many on the left stay in view
    SheetPaper paper = SheetPaper::A4;
    bool landscape = false;
    bool fitWidth = true;      ///< shrunk until all columns stand on one page
    bool repeatHeading = true; ///< title and headings on every page
};

struct Workbook
{
    QList<Sheet> sheets;
};

} // namespace taizhang::formats
