#include "ui/reviewing/import_requirements_dialog.h"

#include "ui/reviewing/requirement_list_model.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using exchange::RequirementListRow;

namespace {

/// 更新 11，没有变化 90，未采用 2; only those that there are.
QString countsOf(const exchange::RequirementList &list)
{
    QStringList words;
    for (const auto outcome : {RequirementListRow::Outcome::Changed, RequirementListRow::Outcome::Same,
                               RequirementListRow::Outcome::Refused})
        if (const auto count = list.count(outcome); count > 0)
            words << QStringLiteral("%1 %2").arg(exchange::outcomeWord(outcome)).arg(count);
    return words.join(QStringLiteral("，"));
}

} // namespace

ImportRequirementsDialog::ImportRequirementsDialog(const QString &fileName,
                                                   const exchange::RequirementList &list,
                                                   const QStringList &remarks, QSettings &settings,
                                                   QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importRequirementsDialog"));
    setWindowTitle(tr("读回报送任务表：%1").arg(fileName));
    resize(grid * 120, grid * 64);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    const auto say = [&](const char *name, const QString &sentence) {
        auto *label = new QLabel(sentence, this);
        setNames(label, name, sentence);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    say("importSummary", tr("%1。确定之前不会改动任何报送任务；只读回承办股室、经办人、经办人电话、备注和期限"
                            "，空白的格不覆盖已有内容。")
                             .arg(countsOf(list)));
    if (!remarks.isEmpty())
        say("importRemarks", remarks.join(QLatin1Char('\n')));
    auto *model = new RequirementListModel(list, this);
    auto *table =
        new DataTable(*model, QStringLiteral("importRequirementsTable"), tr("读回的结果"), settings, this);
    // What is taken and what is refused stand before the many that say nothing new.
    table->sortByColumn(RequirementListModel::Outcome, Qt::AscendingOrder);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    if (!table->hasOwnLayout())
        for (const auto &[column, width] :
             {std::pair(RequirementListModel::Line, 6), std::pair(RequirementListModel::Outcome, 10),
              std::pair(RequirementListModel::Place, 28), std::pair(RequirementListModel::Changes, 38)})
            table->setColumnWidth(column, width * grid);
    layout->addWidget(table, 1);
    auto *accept = addDialogButtons(*this, tr("读回(&O)"));
    accept->setObjectName(QStringLiteral("importAccept"));
    accept->setEnabled(list.count(RequirementListRow::Outcome::Changed) > 0);
}

} // namespace taizhang::ui
