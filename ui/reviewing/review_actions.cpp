#include "ui/reviewing/review_actions.h"

#include <QWidget>

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
    , m_extension(make("reviewExtension", tr("延期…"), tr("记下单位申请延期到哪一天和理由")))
    , m_grant(make("reviewGrant", tr("同意延期"), tr("期限改为申请的日期")))
    , m_refuse(make("reviewRefuse", tr("不同意延期"), tr("期限不变")))
    , m_details(make("reviewDetails", tr("备注…"), tr("备注、承办股室、经办人和要求的件数")))
    , m_withdraw(make("reviewWithdraw", tr("撤回交办"), tr("不再要求报送，可以撤销")))
{
    m_menu->setToolTipsVisible(true);
    makeSteps();
    m_menu->addSeparator();
    m_menu->addActions({m_due, m_extension, m_grant, m_refuse});
    m_menu->addSeparator();
    m_menu->addActions({m_details, m_withdraw});
    connect(m_due, &QAction::triggered, this, [this] { m_reviewing->setDue(m_chosen); });
    connect(m_extension, &QAction::triggered, this, [this] { m_reviewing->askForTime(m_chosen.first()); });
    connect(m_grant, &QAction::triggered, this, [this] { m_reviewing->decide(m_chosen.first(), true); });
    connect(m_refuse, &QAction::triggered, this, [this] { m_reviewing->decide(m_chosen.first(), false); });
    connect(m_details, &QAction::triggered, this, [this] { m_reviewing->editDetails(m_chosen.first()); });
    connect(m_withdraw, &QAction::triggered, this, [this] { m_reviewing->withdraw(m_chosen); });
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

void ReviewActions::attach(QWidget *widget)
{
    widget->addActions(m_menu->actions());
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, m_menu,
            [this, widget](const QPoint &at) { m_menu->popup(widget->mapToGlobal(at)); });
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
    const auto *single = m_chosen.size() == 1 ? m_ledger.roster().requirement(m_chosen.first()) : nullptr;
    const auto one = !none.isEmpty() ? none : single == nullptr ? tr("一次只能选一行。") : QString();
    const auto decided = !one.isEmpty()             ? one
                         : !single->extensionWanted ? tr("没有待批的延期申请。")
                                                    : QString();
    for (const auto step : domain::reviewSteps())
        allow(of(step), none.isEmpty() ? stepRefusal(step) : none);
    allow(m_due, none);
    allow(m_extension, !one.isEmpty() ? one : !single->due() ? tr("没有期限，不需要延期。") : QString());
    allow(m_grant, decided);
    allow(m_refuse, decided);
    allow(m_details, one);
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

} // namespace taizhang::ui
