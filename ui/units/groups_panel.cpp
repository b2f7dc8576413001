#include "ui/units/groups_panel.h"

#include "core/workflow/units/unit_groups.h"
#include "ui/shared/button_line.h"
#include "ui/shared/data_table.h"
#include "ui/shared/group_words.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/units/group_dialog.h"
#include "ui/units/groups_model.h"
#include "ui/units/name_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace taizhang::ui {

using storage::Author;
using storage::Database;

GroupsPanel::GroupsPanel(Ledger &ledger, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_model(new GroupsModel(this)), m_meaning(new QLabel(this))
{
    setObjectName(QStringLiteral("groupsPanel"));
    m_table = new DataTable(*m_model, QStringLiteral("groupsTable"), tr("单位组"), settings, this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setInitialsColumn(GroupsModel::Name);
    if (!m_table->hasOwnLayout()) {
        m_table->setColumnWidth(GroupsModel::Name, grid * 20);
        m_table->setColumnWidth(GroupsModel::Count, grid * 9);
        m_table->sortByColumn(GroupsModel::Name, Qt::AscendingOrder);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_meaning->setObjectName(QStringLiteral("groupMeaning"));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(makeButtons());
    connect(m_table, &DataTable::selectionChangedTo, this, &GroupsPanel::followSelection);
    connect(m_table, &DataTable::opened, this, &GroupsPanel::editMembers);
    connect(&m_ledger, &Ledger::rosterChanged, this, &GroupsPanel::refresh);
    refresh();
}

GroupsPanel::~GroupsPanel() = default;

QWidget *GroupsPanel::makeButtons()
{
    auto *line = new ButtonLine(this);
    m_members = line->addButton("groupMembers", tr("成员(&A)…"), tr("修改选中单位组的成员（回车）"), this,
                                &GroupsPanel::editMembers);
    line->addButton("addGroup", tr("新建组(&G)…"), tr("新建自己的单位组"), this, &GroupsPanel::addGroup);
    m_rename =
        line->addButton("renameGroup", tr("改名…"), tr("给选中的单位组改名"), this, &GroupsPanel::rename);
    m_delete = line->addButton("deleteGroup", tr("删除"), tr("删除选中的单位组；指标表用到的不能删除"), this,
                               &GroupsPanel::remove);
    line->line().addStretch();
    line->allowButtons(m_ledger.writable());
    return line;
}

const domain::UnitGroup *GroupsPanel::selected() const
{
    const auto rows = m_table->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->group(rows.first());
}

void GroupsPanel::refresh()
{
    const auto *before = selected();
    const auto id = before == nullptr ? std::nullopt : std::optional(before->id);
    m_model->setGroups(m_ledger.roster());
    if (id)
        m_table->selectRow(m_model->rowOf(*id));
    followSelection();
}

void GroupsPanel::reveal(domain::UnitGroupId group)
{
    if (const auto row = m_model->rowOf(group); row >= 0) {
        m_table->selectRow(row);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void GroupsPanel::followSelection()
{
    const auto *group = selected();
    for (auto *button : {m_members, m_rename, m_delete})
        button->setEnabled(group != nullptr && m_ledger.writable());
    m_meaning->setText(group == nullptr ? tr("单位组是表中“各乡镇”这类合称。选中一个，看它指哪些单位。")
                                        : groupMeaning(m_ledger.roster(), *group));
}

void GroupsPanel::editMembers()
{
    const auto *group = selected();
    if (group == nullptr || !m_ledger.writable())
        return;
    auto *dialog = new GroupDialog(m_ledger, *group, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = group->name, id = group->id] {
        m_ledger.perform(tr("修改“%1”的成员").arg(name), 0,
                         [id, units = dialog->units(), groups = dialog->groups()](Database &database,
                                                                                  const Author &author) {
                             return workflow::setGroupMembers(database, author, id, units, groups);
                         });
    });
    dialog->open();
}

void GroupsPanel::addGroup()
{
    auto *dialog = new NameDialog(
        tr("新建单位组"), tr("单位组的名称(&N)"), {},
        [this](const QString &name) { return groupNameFault(name, m_ledger.roster(), std::nullopt); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ledger.perform(tr("新建单位组“%1”").arg(dialog->name()), 0,
                         [name = dialog->name()](Database &database, const Author &author) {
                             return workflow::addGroup(database, author, name);
                         });
    });
    dialog->open();
}

void GroupsPanel::rename()
{
    const auto group = *selected();
    auto *dialog = new NameDialog(
        tr("给单位组改名"), tr("单位组的名称(&N)"), group.name,
        [this, id = group.id](const QString &name) { return groupNameFault(name, m_ledger.roster(), id); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, group] {
        if (dialog->name() == group.name)
            return;
        m_ledger.perform(tr("给单位组“%1”改名").arg(group.name), 0,
                         [id = group.id, name = dialog->name()](Database &database, const Author &author) {
                             return workflow::renameGroup(database, author, id, name);
                         });
    });
    dialog->open();
}

void GroupsPanel::remove()
{
    const auto group = *selected();
    m_ledger.perform(tr("删除单位组“%1”").arg(group.name), 0,
                     [id = group.id](Database &database, const Author &author) {
                         return workflow::deleteGroup(database, author, id);
                     });
}

} // namespace taizhang::ui
