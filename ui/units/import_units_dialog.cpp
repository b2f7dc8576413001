#include "ui/units/import_units_dialog.h"

#include "ui/shared/data_table.h"
#include "ui/units/unit_list_model.h"

namespace taizhang::ui {

using exchange::UnitListRow;

ImportUnitsDialog::ImportUnitsDialog(const QString &fileName, const exchange::UnitList &list,
                                     const QStringList &remarks, QSettings &settings, QWidget *parent)
    : ImportDialog(QStringLiteral("importUnitsDialog"), tr("导入单位名录：%1").arg(fileName), parent)
{
    const auto between = QStringLiteral("、");
    say("importColumns",
        list.ignored.isEmpty()
            ? tr("找到的列：%1").arg(list.columns.join(between))
            : tr("找到的列：%1；不采用的列：%2").arg(list.columns.join(between), list.ignored.join(between)));
    say("importRemarks", remarks.join(QLatin1Char('\n')));
    auto *model = new UnitListModel(this);
    model->setList(list);
    QList<std::pair<int, int>> widths;
    for (const auto &look : UnitListModel::looks)
        widths.emplaceBack(look.column, look.width);
    auto &table = showRows(*model, QStringLiteral("importTable"), tr("导入的结果"), settings, widths);
    table.sortByColumn(UnitListModel::Line, Qt::AscendingOrder);
    say("importSummary", tr("%1。确定之前不会改动名录，空白的格不覆盖已有内容。").arg(outcomeCounts(list)));
    offer(tr("导入(&O)"), !list.added().isEmpty() || list.count(UnitListRow::Outcome::Changed) > 0);
}

} // namespace taizhang::ui
