#include "ui/reviewing/requirements_table.h"

#include "core/report/sheets/sheet_workbook.h"
#include "core/report/sheets/table_sheet.h"
#include "ui/reviewing/requirements_model.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

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
    for (const auto &look : RequirementsModel::looks) {
        if (look.isFigure)
            numbers << sheet.columns.size();
        sheet.columns << report::SheetColumn{
            model.headerData(look.column, Qt::Horizontal, Qt::DisplayRole).toString(), {}, look.characters};
    }
    for (const auto row : rows) {
        QStringList cells;
        for (const auto &look : RequirementsModel::looks) {
            auto words = model.index(row, look.column).data().toString();
            cells << words.replace(QLatin1Char('\n'), QStringLiteral("　")); // how late it is, and the day
        }
        sheet.rows << report::rowOf(cells);
    }
    return report::workbookOf(sheet, formats::SheetPaper::A4, true, numbers);
}

} // namespace taizhang::ui
