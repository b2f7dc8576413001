#include "ui/reviewing/review_actions.h"

#include <QAbstractItemView>

#include <algorithm>

namespace taizhang::ui {

using domain::RequirementState;
using domain::ReviewStep;

namespace {

QKeySequence keyOf(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Submit:
        return Qt::Key_S;
    case ReviewStep::Accept:
        return Qt::Key_A;
    case ReviewStep::Return:
        return Qt::Key_R;
    case ReviewStep::LeadReview:
    case ReviewStep::NilReturn:
    case ReviewStep::NotApplicable:
    case ReviewStep::Reopen:
        break;
    }
    return {};
}

QString nameOf(ReviewStep step)
{
    return QStringLiteral("review_%1").arg(int(step));
}

} // namespace

ReviewActions::ReviewActions(Ledger &ledger, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_reviewing(new Reviewing(ledger, window))
    , m_menu(new QMenu(window))
    , m_due(make("reviewDue", tr("期限…"), tr("定下或取消选中各项的期限")))
    , m_widerDue(new QMenu(tr("成批定期限"), m_menu))
    , m_extension(make("reviewExtension", tr("延期…"), tr("记下单位申请延期到哪一天和理由")))
    , m_grant(make("reviewGrant", tr("同意延期"), tr("期限改为申请的日期")))
    , m_refuse(make("reviewRefuse", tr("不同意延期…"), tr("期限不变；可以写明理由")))
    , m_details(make("reviewDetails", tr("备注、经办人…"), tr("备注、承办股室、经办人和要求的件数")))
    , m_split(make("reviewSplit", tr("分年报送…"), tr("每个年度各报一次，各有件数、期限和状态")))
    , m_withdraw(make("reviewWithdraw", tr("撤回交办"), tr("不再要求报送，可以撤销")))
    , m_history(make("reviewHistory", tr("改动记录…"), tr("这一项的全部改动：谁在什么时候改了什么")))
{
    m_menu->setToolTipsVisible(true);
    makeSteps();
    m_menu->addSeparator();
    m_menu->addAction(m_due);
    makeWiderDue();
    m_menu->addActions({m_extension, m_grant, m_refuse});
    m_menu->addSeparator();
    m_menu->addActions({m_details, m_split, m_withdraw});
    m_menu->addSeparator();
    m_menu->addAction(m_history);
    connect(m_due, &QAction::triggered, this, [this] { m_reviewing->setDue(m_chosen); });
    connect(m_extension, &QAction::triggered, this, [this] { m_reviewing->askForTime(m_chosen); });
    connect(m_grant, &QAction::triggered, this, [this] { m_reviewing->decide(m_chosen, true); });
    connect(m_refuse, &QAction::triggered, this, [this] { m_reviewing->decide(m_chosen, false); });
    connect(m_details, &QAction::triggered, this, [this] { m_reviewing->editDetails(m_chosen); });
    connect(m_split, &QAction::triggered, this, [this] { m_reviewing->split(m_chosen); });
    connect(m_withdraw, &QAction::triggered, this, [this] { m_reviewing->withdraw(m_chosen); });
    connect(m_history, &QAction::triggered, this, [this] { emit historyWanted(m_chosen.first()); });
    choose({});
}

QAction *ReviewActions::make(const char *name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setStatusTip(tip);
    return action;
}

void ReviewActions::makeSteps()
{
    for (const auto step : domain::reviewSteps()) {
        const auto label = domain::stepLabel(step);
        const auto key = keyOf(step);
        auto *action =
            make("", domain::needsReason(step) ? label + tr("…") : label,
                 key.isEmpty() ? label : tr("%1（%2）").arg(label, key.toString(QKeySequence::NativeText)));
        action->setObjectName(nameOf(step));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // single letters belong to the list alone
        m_steps.insert(int(step), action);
        m_menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, step] { m_reviewing->take(step, m_chosen); });
    }
}

// By what the first of the selected rows belongs to.
void ReviewActions::makeWiderDue()
{
    m_menu->addMenu(m_widerDue);
    m_widerDue->menuAction()->setObjectName(QStringLiteral("reviewWiderDue"));
    m_widerDue->menuAction()->setStatusTip(tr("一次定下一行、一个部分、一个单位或全部报送任务的期限"));
    const auto add = [this](const char *name, const QString &text, auto triggered) {
        auto *action = make(name, text, {});
        m_widerDue->addAction(action);
        connect(action, &QAction::triggered, this, triggered);
    };
    const auto materialOf = [this](const storage::RequirementLine &line) {
        return m_ledger.roster().material(line.material);
    };
    const auto first = [this] {
        return *m_ledger.roster().requirement(m_chosen.first());
    };
    add("reviewDueOfRow", tr("这一行分工的全部单位…"), [this, first, materialOf] {
        const auto *row = materialOf(first());
        setDueOf(tr("第%1项第%2行").arg(row->indicator).arg(row->row),
                 [=](const auto &line) { return materialOf(line)->task == row->task; });
    });
    add("reviewDueOfSection", tr("这个部分的全部…"), [this, first, materialOf] {
        const auto section = materialOf(first())->section;
        const auto &lines = m_ledger.sections();
        const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                        [&](const auto &each) { return each.ordinal == section; });
        setDueOf(found == lines.cend() ? QString() : found->mark + found->title,
                 [=](const auto &line) { return materialOf(line)->section == section; });
    });
    add("reviewDueOfUnit", tr("这个单位的全部…"), [this, first] {
        const auto line = first();
        setDueOf(m_ledger.roster().unitName(line),
                 [unit = line.unit](const auto &each) { return each.unit == unit; });
    });
    add("reviewDueOfAll", tr("全部报送任务…"),
        [this] { setDueOf(tr("全部报送任务"), [](const auto &) { return true; }); });
}

void ReviewActions::setDueOf(const QString &of,
                             const std::function<bool(const storage::RequirementLine &)> &isMeant)
{
    Reviewing::Requirements meant;
    for (const auto &line : m_ledger.roster().asked())
        if (isMeant(line))
            meant << line.id;
    m_reviewing->setDue(meant, of);
}

void ReviewActions::attach(QAbstractItemView *view)
{
    view->addActions(m_menu->actions());
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    // The point is one of the viewport, which begins below the headings.
    connect(view, &QWidget::customContextMenuRequested, m_menu,
            [this, view](const QPoint &at) { m_menu->popup(view->viewport()->mapToGlobal(at)); });
}

void ReviewActions::choose(const Reviewing::Requirements &requirements)
{
    m_chosen.clear();
    for (const auto id : requirements)
        if (m_ledger.roster().requirement(id) != nullptr)
            m_chosen << id;
    const auto none = !m_ledger.writable() ? m_ledger.session().readOnlyReason()
                      : m_chosen.isEmpty() ? tr("先在列表里选一行或几行。")
                                           : QString();
    for (const auto step : domain::reviewSteps())
        allow(of(step), none.isEmpty() ? stepRefusal(step) : none);
    allow(m_due, none.isEmpty() ? dueRefusal() : none);
    allow(m_widerDue->menuAction(), none);
    allow(m_extension, none.isEmpty() ? extensionRefusal() : none);
    for (auto *decision : {m_grant, m_refuse})
        allow(decision, none.isEmpty() ? decisionRefusal() : none);
    allow(m_details, none);
    allow(m_split, none.isEmpty() ? splitRefusal() : none);
    // Looking changes nothing, so a read-only workspace allows it, too.
    allow(m_history, m_chosen.size() == 1 ? QString() : tr("先在列表里选一行。"));
    allow(m_withdraw, none.isEmpty() ? withdrawRefusal() : none);
}

void ReviewActions::allow(QAction *action, const QString &refusal)
{
    action->setEnabled(refusal.isEmpty());
    action->setToolTip(refusal.isEmpty() ? action->statusTip() : refusal);
}

QString ReviewActions::stepRefusal(ReviewStep step) const
{
    for (const auto id : m_chosen) {
        const auto *line = m_ledger.roster().requirement(id);
        if (const auto refusal = domain::stepRefusal(line->state, step); !refusal.isEmpty())
            return tr("%1%2。").arg(m_ledger.roster().placeOf(*line), refusal);
    }
    return {};
}

QString ReviewActions::withdrawRefusal() const
{
    for (const auto id : m_chosen) {
        const auto *line = m_ledger.roster().requirement(id);
        if (line->state != RequirementState::Missing || line->filings > 0)
            return tr("%1已经报送或已有材料，不能撤回：可以标为不适用。")
                .arg(m_ledger.roster().placeOf(*line));
    }
    return {};
}

QString ReviewActions::splitRefusal() const
{
    for (const auto id : m_chosen) {
        const auto *line = m_ledger.roster().requirement(id);
        if (!line->period.isEmpty())
            return tr("%1已经分年。").arg(m_ledger.roster().placeOf(*line));
        if (line->state != RequirementState::Missing || line->filings > 0)
            return tr("%1已经报送或已有材料，不能分年：请先移出材料、重新打开。")
                .arg(m_ledger.roster().placeOf(*line));
    }
    return {};
}

QString ReviewActions::extensionRefusal() const
{
    for (const auto id : m_chosen) {
        const auto *line = m_ledger.roster().requirement(id);
        if (domain::keepsItsDate(line->state))
            return tr("%1已经是“%2”，不需要延期。")
                .arg(m_ledger.roster().placeOf(*line), domain::unitStateLabel(line->state));
        if (!line->due())
            return tr("%1没有期限，不需要延期。").arg(m_ledger.roster().placeOf(*line));
    }
    return {};
}

QString ReviewActions::dueRefusal() const
{
    return std::all_of(m_chosen.cbegin(), m_chosen.cend(),
                       [this](domain::RequirementId id) {
                           return domain::keepsItsDate(m_ledger.roster().requirement(id)->state);
                       })
               ? tr("选中的都已经办结（通过、零报告、不适用），期限不再改动。")
               : QString();
}

QString ReviewActions::decisionRefusal() const
{
    for (const auto id : m_chosen)
        if (const auto *line = m_ledger.roster().requirement(id); !line->extensionWanted)
            return tr("%1没有待批的延期申请。").arg(m_ledger.roster().placeOf(*line));
    return {};
}

} // namespace taizhang::ui
