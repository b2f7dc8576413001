#include "ui/indicators/state_button.h"

#include "ui/shared/look.h"
#include "ui/shared/state_marks.h"

#include <QEvent>
#include <QMenu>

namespace taizhang::ui {

using domain::RequirementState;

StateButton::StateButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    // As wide for every state, so that states stand under each other.
    setFixedWidth(fontMetrics().horizontalAdvance(domain::stateLabel(RequirementState::NotApplicable)) +
                  grid * 11 / 2);
    auto *states = new QMenu(this);
    for (const auto state : {RequirementState::Missing, RequirementState::Collected,
                             RequirementState::NilReturn, RequirementState::NotApplicable}) {
        const auto words = domain::stateLabel(state);
        auto *action = states->addAction(domain::needsReason(state) ? words + tr("…") : words);
        action->setObjectName(domain::stateWord(state));
        connect(action, &QAction::triggered, this, [this, state] { emit chosen(state); });
    }
    setMenu(states);
    paintMarks();
}

void StateButton::showState(RequirementState state, bool isOfUnits)
{
    m_state = state;
    setText(isOfUnits ? domain::unitStateLabel(state) : domain::stateLabel(state));
    setIcon(stateIcon(state, palette()));
    setAccessibleName(tr("状态：%1").arg(text()));
}

void StateButton::paintMarks()
{
    setIcon(stateIcon(m_state, palette()));
    for (auto *action : menu()->actions())
        if (const auto state = domain::parseStateWord(action->objectName()))
            action->setIcon(stateIcon(*state, palette()));
}

void StateButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && menu())
        paintMarks();
}

} // namespace taizhang::ui
