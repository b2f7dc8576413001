#include "ui/units/group_dialog.h"

#include "core/workflow/units/unit_groups.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/group_words.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"
#include "ui/units/check_list.h"
#include "ui/units/plan_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace taizhang::ui {

using namespace domain;

namespace {

constexpr int planAfterMs = 120;

QList<CheckList::Item> unitItems(const Roster &roster, const UnitGroup &group)
{
    QList<CheckList::Item> items;
    for (const auto &unit : roster.units())
        if (!unit.retired)
            items << CheckList::Item{unit.id.value(), unit.name, group.units.contains(unit.id),
                                     unitKindLabel(unit.kind)};
    return items;
}

QList<CheckList::Item> groupItems(const Roster &roster, const UnitGroup &group)
{
    QList<CheckList::Item> items;
    for (const auto &other : roster.groups())
        if (other.id != group.id)
            items << CheckList::Item{other.id.value(), other.name, group.groups.contains(other.id),
                                     groupMeaning(roster, other)};
    return items;
}

template <class Id>
QSet<Id> asSet(const QList<Id> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

} // namespace

GroupDialog::GroupDialog(Ledger &ledger, const UnitGroup &group, QWidget *parent)
    : TypingDialog(parent)
    , m_ledger(ledger)
    , m_group(group)
    , m_units(new CheckList(tr("单位"), "memberUnits", unitItems(ledger.roster(), group), this))
    , m_groups(new CheckList(tr("其他单位组"), "memberGroups", groupItems(ledger.roster(), group), this))
    , m_plan(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("groupDialog"));
    setWindowTitle(tr("“%1”的成员").arg(group.name));
    resize(grid * 96, grid * 72);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(grid * 2);
    lists->addWidget(m_units, 1);
    lists->addWidget(m_groups, 1);
    setNames(m_plan, "groupPlan", tr("这次修改的结果"));
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_plan->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_plan->setMargin(grid);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("groupPlanArea"));
    area->setAccessibleName(tr("这次修改的结果"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setFixedHeight(grid * 18);
    area->setWidget(m_plan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addLayout(lists, 1);
    layout->addWidget(area);
    m_accept = addDialogButtons(*this, tr("确定(&O)"));
    m_accept->setObjectName(QStringLiteral("groupAccept"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(planAfterMs);
    connect(m_pause, &QTimer::timeout, this, &GroupDialog::readPlan);
    connect(m_units, &CheckList::changed, this, &GroupDialog::changed);
    connect(m_groups, &CheckList::changed, this, &GroupDialog::changed);
    m_plan->setText(tr("勾选或取消成员，这里会先说明会带来什么；确定之前不会改动。"));
    m_accept->setEnabled(false);
    m_before = {units(), groups()};
}

GroupDialog::~GroupDialog() = default;

QList<UnitId> GroupDialog::units() const
{
    QList<UnitId> ids;
    for (const auto id : m_units->checked())
        ids << *UnitId::parse(id);
    return ids;
}

QList<UnitGroupId> GroupDialog::groups() const
{
    QList<UnitGroupId> ids;
    for (const auto id : m_groups->checked())
        ids << *UnitGroupId::parse(id);
    return ids;
}

// Besides the ticks there are only fields that find something.
bool GroupDialog::hasTyped() const
{
    return std::pair(units(), groups()) != m_before;
}

// Nobody can say yes to what was not told yet.
void GroupDialog::changed()
{
    ++m_asked;
    m_accept->setEnabled(false);
    if (wouldContainItself(m_ledger.roster().groups(), m_group.id, groups())) {
        m_pause->stop();
        m_plan->setText(
            tr("勾选的单位组里已经包含“%1”，不能互相包含：请取消造成循环的那一个。").arg(m_group.name));
        return;
    }
    m_pause->start();
}

void GroupDialog::readPlan()
{
    auto plan = m_ledger.session().read(
        [id = m_group.id, units = units(), groups = groups()](storage::Database &database) {
            return workflow::planGroupMembers(database, id, units, groups, QDate::currentDate());
        });
    whenDone(plan, this, m_ledger.errors(), windowTitle(),
             [this, asked = m_asked](const workflow::MembershipPlan &read) {
                 if (asked != m_asked)
                     return;
                 const bool same =
                     asSet(units()) == asSet(m_group.units) && asSet(groups()) == asSet(m_group.groups);
                 m_plan->setText(same ? tr("成员没有改动。") : planWords(read, m_ledger.roster()));
                 m_accept->setEnabled(!same);
             });
}

} // namespace taizhang::ui
