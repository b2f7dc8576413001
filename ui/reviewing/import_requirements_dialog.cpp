#include "ui/reviewing/import_requirements_dialog.h"

#include "ui/reviewing/requirement_list_model.h"
#include "ui/shared/data_table.h"

#include <QHeaderView>

namespace taizhang::ui {

using Outcome = exchange::RequirementListRow::Outcome;

ImportRequirementsDialog::ImportRequirementsDialog(const QString &fileName,
                                                   const exchange::RequirementList &list,
                                                   const QStringList &remarks, QSettings &settings,
                                                   QWidget *parent)
    : ImportDialog(QStringLiteral("importRequirementsDialog"), tr("读回报送任务表：%1").arg(fileName), parent)
{
    say("importSummary", tr("%1。确定之前不会改动任何报送任务；只读回承办股室、经办人、经办人电话、备注和期限"
                            "，空白的格不覆盖已有内容。")
                             .arg(outcomeCounts(list, {Outcome::Changed, Outcome::Same, Outcome::Refused})));
    say("importRemarks", remarks.join(QLatin1Char('\n')));
    auto *model = new RequirementListModel(list, this);
    auto &table = showRows(*model, QStringLiteral("importRequirementsTable"), tr("读回的结果"), settings,
                           {{RequirementListModel::Line, 6},
                            {RequirementListModel::Outcome, 10},
                            {RequirementListModel::Place, 28},
                            {RequirementListModel::Changes, 38}});
    // What is taken and what is refused stand before the many that say nothing new.
    table.sortByColumn(RequirementListModel::Outcome, Qt::AscendingOrder);
    table.horizontalHeader()->setStretchLastSection(true);
    offer(tr("读回(&O)"), list.count(Outcome::Changed) > 0);
}

} // namespace taizhang::ui
