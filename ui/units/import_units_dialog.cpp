#include "ui/units/import_units_dialog.h"

#include "ui/shared/data_table.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/units/unit_list_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace taizhang::ui {

using exchange::UnitListRow;

ImportUnitsDialog::ImportUnitsDialog(const QString &fileName, const exchange::UnitList &list,
                                     const QStringList &remarks, QSettings &settings, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importUnitsDialog"));
    setWindowTitle(tr("导入单位名录：%1").arg(fileName));
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
    const auto between = QStringLiteral("、");
    say("importColumns",
        list.ignored.isEmpty()
            ? tr("找到的列：%1").arg(list.columns.join(between))
            : tr("找到的列：%1；不采用的列：%2").arg(list.columns.join(between), list.ignored.join(between)));
    if (!remarks.isEmpty())
        say("importRemarks", remarks.join(QLatin1Char('\n')));
    auto *model = new UnitListModel(this);
    model->setList(list);
    auto *table = new DataTable(*model, QStringLiteral("importTable"), tr("导入的结果"), settings, this);
    table->sortByColumn(UnitListModel::Line, Qt::AscendingOrder);
    // What is said of a line is read in full.
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (!table->hasOwnLayout())
        for (const auto &[column, width] :
             {std::pair(UnitListModel::Line, 6), std::pair(UnitListModel::Outcome, 9),
              std::pair(UnitListModel::Name, 20), std::pair(UnitListModel::Kind, 9),
              std::pair(UnitListModel::Remark, 28), std::pair(UnitListModel::ShortName, 10),
              std::pair(UnitListModel::Aliases, 10), std::pair(UnitListModel::Person, 10),
              std::pair(UnitListModel::Telephone, 13)})
            table->setColumnWidth(column, width * grid);
    layout->addWidget(table, 1);
    say("importSummary", tr("%1。确定之前不会改动名录，空白的格不覆盖已有内容。").arg(outcomeCounts(list)));
    auto *accept = addDialogButtons(*this, tr("导入(&O)"));
    accept->setObjectName(QStringLiteral("importAccept"));
    accept->setEnabled(!list.added().isEmpty() || list.count(UnitListRow::Outcome::Changed) > 0);
}

} // namespace taizhang::ui
