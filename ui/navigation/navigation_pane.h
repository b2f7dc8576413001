#pragma once

#include "ui/navigation/navigation_filter.h"
#include "ui/reviewing/requirement_scope.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace taizhang::ui {

class Ledger;
class NavigationView;
class TodoNavigation;
class UnitsNavigation;

/// The left pane: a switch on top, and below it one of three ways to see the same work: 按部分, 按单位, 待办.
class NavigationPane : public QWidget
{
    Q_OBJECT

public:
    /// `ways` are the three actions of the switch, in this order.
    NavigationPane(Ledger &ledger, const QList<QAction *> &ways, QWidget *parent = nullptr);

    NavigationView *sections() const { return m_sections; }
    /// What the filters search besides numbers; may come after the window is there.
    void setKeys(const SearchKeys &keys);
    /// For the settings: 0, 1 or 2. What is none of them changes nothing.
    int way() const;
    void setWay(int way);

public slots:
    void focusFilter();
    /// What the middle pane shows: a list, or the indicator.
    void setShown(const std::optional<taizhang::ui::RequirementScope> &scope);

signals:
    /// An indicator is to be on show. The ledger was asked for it.
    void indicatorChosen(int number);
    /// The 情况说明 of a row of the indicator that was chosen before is to be in sight.
    void reportChosen(int indicator, int row);
    void listChosen(const taizhang::ui::RequirementScope &scope);
    /// Enter: the keyboard goes to what was chosen.
    void entered();

private:
    enum Way { Sections, Units, Todo };

    QWidget *makeSwitch();
    QWidget *makeUnits();
    QWidget *makeTodo();

    Ledger &m_ledger;
    QList<QAction *> m_actions;
    std::optional<RequirementScope> m_shown;
    SearchKeys m_keys;
    NavigationView *m_sections;
    UnitsNavigation *m_units = nullptr; ///< made when it is first wanted, as the next one is
    TodoNavigation *m_todo = nullptr;
    QStackedWidget *m_stack;
};

} // namespace taizhang::ui
