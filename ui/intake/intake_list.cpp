#include "ui/intake/intake_list.h"

#include "ui/intake/intake_model.h"

namespace taizhang::ui {

formats::Workbook intakeList(const IntakeModel &model)
{
    formats::Sheet sheet;
    sheet.name = QStringLiteral("未收进的文件");
    sheet.title = QStringLiteral("未收进的文件清单");
    sheet.landscape = true;
    const QList<std::pair<IntakeModel::Column, double>> columns{
        {IntakeModel::Folder, 30}, {IntakeModel::File, 36},     {IntakeModel::Sure, 10},
        {IntakeModel::Place, 40},  {IntakeModel::UnitName, 16}, {IntakeModel::Reason, 44},
        {IntakeModel::Already, 24}};
    for (const auto &[column, width] : columns)
        sheet.columns << formats::Column{model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                         width};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const auto &[column, width] : columns)
            cells << model.index(row, column).data().toString();
        sheet.rows << cells;
    }
    return {{sheet}};
}

} // namespace taizhang::ui
