#pragma once

#include "core/domain/tasks/todo.h"
#include "ui/navigation/navigation_filter.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace taizhang::ui {

class FilterLine;
class Ledger;
class TodoNavigationModel;

/// 待办 in the left pane: what wants doing, with how many of each kind, the reports that are waited for, and
/// the indicators that are not finished. It follows the ledger.
class TodoNavigation : public QWidget
{
    Q_OBJECT

public:
    explicit TodoNavigation(Ledger &ledger, QWidget *parent = nullptr);

    FilterLine *filterLine() const { return m_line; }
    void setKeys(const SearchKeys &keys);
    /// What the middle pane shows; none: no list. Nothing is emitted.
    void setShown(std::optional<domain::Todo> todo);

signals:
    void todoChosen(taizhang::domain::Todo todo);
    void indicatorChosen(int number);
    /// The 情况说明 of a row.
    void reportChosen(int indicator, int row);
    /// Enter: the keyboard goes to what was chosen.
    void entered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectList();
    /// Only while it is seen; else when it is next.
    void refresh();
    void choose(const QModelIndex &index);
    void applyFilter(const QString &query);
    QModelIndex first() const;

    Ledger &m_ledger;
    TodoNavigationModel *m_model;
    NavigationFilter *m_filter;
    FilterLine *m_line;
    QTreeView *m_tree;
    QLabel *m_nothing;
    bool m_following = false; ///< rows move, or the selection is being set to what is shown
    bool m_stale = false;     ///< the ledger changed while nobody saw the list
};

} // namespace taizhang::ui
