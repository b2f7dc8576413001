#include "ui/reviewing/requirements_table.h"

#include "core/report/sheets/sheet_workbook.h"
#include "core/report/sheets/table_sheet.h"
#include "ui/reviewing/requirements_model.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

namespace {

using Column = RequirementsModel::Column;

/// A column of the table and the room that it takes, in characters.
const QList<std::pair<Column, double>> &columns()
{
    static const QList<std::pair<Column, double>> all{
        {Column::Item, 3},          {Column::TaskRow, 3},  {Column::Material, 24}, {Column::Period, 5},
        {Column::UnitName, 10},     {Column::State, 6},    {Column::Due, 13},      {Column::Pieces, 3},
        {Column::Office, 8},        {Column::Handler, 6},  {Column::Reason, 14},   {Column::WantedDue, 8},
        {Column::WantedReason, 14}, {Column::Remarks, 20}, {Column::Changed, 10}};
    return all;
}

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
    for (const auto &[column, characters] : columns())
        sheet.columns << report::SheetColumn{
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), {}, characters};
    for (const auto row : rows) {
        QStringList cells;
        for (const auto &each : columns()) {
            auto words = model.index(row, each.first).data().toString();
            cells << words.replace(QLatin1Char('\n'), QStringLiteral("　")); // how late it is, and the day
        }
        sheet.rows << report::rowOf(cells);
    }
    return report::workbookOf(sheet, formats::SheetPaper::A4, true, {0, 1, 7});
}

} // namespace taizhang::ui
