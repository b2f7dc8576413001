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
    , m_units(new UnitsNavigation(ledger, this))
    , m_todo(new TodoNavigation(ledger, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("navigationPane"));
    for (QWidget *each : {static_cast<QWidget *>(m_sections), static_cast<QWidget *>(m_units),
                          static_cast<QWidget *>(m_todo)})
        m_stack->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(makeSwitch());
    layout->addWidget(m_stack, 1);
    connectWays();
    setWay(0);
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

void NavigationPane::connectWays()
{
    for (int way = 0; way < m_actions.size(); ++way)
        connect(m_actions[way], &QAction::triggered, this, [this, way] {
            setWay(way);
            focusFilter();
        });
    connect(m_sections, &NavigationView::chosen, this, &NavigationPane::indicatorChosen);
    connect(m_sections, &NavigationView::entered, this, &NavigationPane::entered);
    connect(m_units, &UnitsNavigation::chosen, this,
            [this](domain::UnitId unit) { emit listChosen(RequirementScope{unit}); });
    connect(m_units, &UnitsNavigation::entered, this, &NavigationPane::entered);
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
}

void NavigationPane::setKeys(const SearchKeys &keys)
{
    m_sections->setKeys(keys);
    m_todo->setKeys(keys);
}

int NavigationPane::way() const
{
    return m_stack->currentIndex();
}

void NavigationPane::setWay(int way)
{
    if (way < 0 || way >= m_actions.size())
        return;
    m_actions[way]->setChecked(true);
    m_stack->setCurrentIndex(way);
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
    m_units->setShown(scope ? scope->unit() : std::nullopt);
    m_todo->setShown(scope ? scope->todo() : std::nullopt);
}

} // namespace taizhang::ui
