#include "core/report/sheets/sheet_workbook.h"

#include "core/report/sheets/marks.h"

namespace taizhang::report {

namespace {

constexpr double widthOfStretch = 20; // characters that a stretching column has at least, as digits
constexpr double least = 6;

} // namespace

formats::Workbook workbookOf(const TableSheet &sheet, formats::SheetPaper paper, bool landscape,
                             const QList<qsizetype> &numberColumns)
{
    formats::Sheet made;
    made.name = sheet.title;
    made.title = sheet.subtitle.isEmpty() ? sheet.title : sheet.title + QStringLiteral("　") + sheet.subtitle;
    made.paper = paper;
    made.landscape = landscape;
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        const auto &from = sheet.columns[column];
        const auto width = 2 * from.characters + (from.stretch > 0 ? widthOfStretch : 0);
        made.columns << formats::Column{from.heading, qMax(least, width),
                                        numberColumns.contains(column) ? formats::CellKind::Number
                                                                       : formats::CellKind::Text};
    }
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const auto &cell : row.cells) {
            cells << withSymbols(cell.text);
            for (int covered = 1; covered < cell.span; ++covered)
                cells << QString();
        }
        made.rows << cells;
    }
    if (!sheet.legend.isEmpty())
        made.rows << QStringList{withSymbols(sheet.legend)};
    return {{made}};
}

} // namespace taizhang::report
