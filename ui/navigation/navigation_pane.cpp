#include "ui/navigation/navigation_pane.h"

#include "ui/navigation/filter_line.h"
#include "ui/navigation/navigation_view.h"
#include "ui/navigation/segment_button.h"
#include "ui/navigation/todo_navigation.h"
#include "ui/navigation/units_navigation.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace taizhang::ui {

NavigationPane::NavigationPane(Ledger &ledger, const QList<QAction *> &ways, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_actions(ways)
    , m_sections(new NavigationView(ledger, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("navigationPane"));
    m_stack->addWidget(m_sections);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(makeSwitch());
    layout->addWidget(m_stack, 1);
    for (int way = 0; way < m_actions.size(); ++way)
        connect(m_actions[way], &QAction::triggered, this, [this, way] {
            setWay(way);
            focusFilter();
        });
    connect(m_sections, &NavigationView::chosen, this, &NavigationPane::indicatorChosen);
    connect(m_sections, &NavigationView::entered, this, &NavigationPane::entered);
    setWay(Sections);
}

QWidget *NavigationPane::makeSwitch()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(grid, 0, grid, 0);
    layout->setSpacing(0);
    for (auto *action : m_actions)
        layout->addWidget(new SegmentButton(action, line), 1);
    return line;
}

QWidget *NavigationPane::makeUnits()
{
    m_units = new UnitsNavigation(m_ledger, this);
    m_units->setShown(m_shown ? m_shown->unit() : std::nullopt);
    connect(m_units, &UnitsNavigation::chosen, this,
            [this](domain::UnitId unit) { emit listChosen(RequirementScope{unit}); });
    connect(m_units, &UnitsNavigation::entered, this, &NavigationPane::entered);
    return m_units;
}

QWidget *NavigationPane::makeTodo()
{
    m_todo = new TodoNavigation(m_ledger, this);
    m_todo->setShown(m_shown ? m_shown->todo() : std::nullopt);
    m_todo->setKeys(m_keys);
    connect(m_todo, &TodoNavigation::todoChosen, this,
            [this](domain::Todo todo) { emit listChosen(RequirementScope{todo}); });
    connect(m_todo, &TodoNavigation::indicatorChosen, this, [this](int number) {
        emit indicatorChosen(number);
        m_ledger.show(number);
    });
    connect(m_todo, &TodoNavigation::reportChosen, this, [this](int indicator, int row) {
        emit indicatorChosen(indicator);
        emit reportChosen(indicator, row);
        m_ledger.show(indicator);
    });
    connect(m_todo, &TodoNavigation::entered, this, &NavigationPane::entered);
    return m_todo;
}

void NavigationPane::setKeys(const SearchKeys &keys)
{
    m_keys = keys;
    m_sections->setKeys(keys);
    if (m_todo)
        m_todo->setKeys(keys);
}

int NavigationPane::way() const
{
    const auto *shown = m_stack->currentWidget();
    return shown == m_sections ? Sections : shown == m_units ? Units : Todo;
}

void NavigationPane::setWay(int way)
{
    if (way < 0 || way >= m_actions.size())
        return;
    if (way == Units && !m_units)
        m_stack->addWidget(makeUnits());
    else if (way == Todo && !m_todo)
        m_stack->addWidget(makeTodo());
    m_actions[way]->setChecked(true);
    m_stack->setCurrentWidget(way == Sections ? static_cast<QWidget *>(m_sections)
                              : way == Units  ? static_cast<QWidget *>(m_units)
                                              : static_cast<QWidget *>(m_todo));
    setFocusProxy(m_stack->currentWidget());
}

void NavigationPane::focusFilter()
{
    if (m_stack->currentWidget() == m_sections)
        m_sections->focusFilter();
    else
        (m_stack->currentWidget() == m_units ? m_units->filterLine() : m_todo->filterLine())->takeKeyboard();
}

void NavigationPane::setShown(const std::optional<RequirementScope> &scope)
{
    m_shown = scope;
    if (m_units)
        m_units->setShown(scope ? scope->unit() : std::nullopt);
    if (m_todo)
        m_todo->setShown(scope ? scope->todo() : std::nullopt);
}

} // namespace taizhang::ui
