#include "ui/reviewing/requirements_table.h"

#include "core/report/sheets/sheet_workbook.h"
#include "core/report/sheets/table_sheet.h"
#include "ui/reviewing/requirements_model.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

#include <array>

namespace taizhang::ui {

namespace {

using Column = RequirementsModel::Column;

/// A column of the table, the room that it takes, in characters, and whether it counts something.
struct Shown
{
    Column column;
    double characters;
    bool isNumber = false;
};
constexpr std::array shownColumns{
    Shown{Column::Item, 3, true},    Shown{Column::TaskRow, 3, true}, Shown{Column::Material, 24},
    Shown{Column::Period, 5},        Shown{Column::UnitName, 10},     Shown{Column::State, 6},
    Shown{Column::Due, 13},          Shown{Column::Pieces, 3, true},  Shown{Column::Office, 8},
    Shown{Column::Handler, 6},       Shown{Column::Reason, 14},       Shown{Column::WantedDue, 8},
    Shown{Column::WantedReason, 14}, Shown{Column::Remarks, 20},      Shown{Column::Changed, 10}};
static_assert(shownColumns.size() == Column::ColumnCount, "a column of the list is missing here");

} // namespace

formats::Workbook requirementsTable(const RequirementsModel &model, const QList<int> &rows, const QString &of,
                                    const QString &query)
{
    report::TableSheet sheet;
    sheet.title = tr("报送任务");
    QStringList about{of};
    if (!query.trimmed().isEmpty())
        about << tr("筛选“%1”").arg(query.trimmed());
    about << tr("%1 项").arg(rows.size()) << dateText(QDate::currentDate());
    sheet.subtitle = about.join(QStringLiteral("　"));
    QList<qsizetype> numbers;
    for (const auto &shown : shownColumns) {
        if (shown.isNumber)
            numbers << sheet.columns.size();
        sheet.columns << report::SheetColumn{
            model.headerData(shown.column, Qt::Horizontal, Qt::DisplayRole).toString(), {}, shown.characters};
    }
    for (const auto row : rows) {
        QStringList cells;
        for (const auto &shown : shownColumns) {
            auto words = model.index(row, shown.column).data().toString();
            cells << words.replace(QLatin1Char('\n'), QStringLiteral("　")); // how late it is, and the day
        }
        sheet.rows << report::rowOf(cells);
    }
    return report::workbookOf(sheet, formats::SheetPaper::A4, true, numbers);
}

} // namespace taizhang::ui
