#pragma once

#include "ui/navigation/navigation_filter.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace taizhang::ui {

class FilterLine;
class Ledger;
class NavigationModel;

/// 按部分 in the left pane: the filter line, the sections with their indicators, and how far the whole is. It
/// follows the ledger, and asks it to show what is chosen.
class NavigationView : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationView(Ledger &ledger, QWidget *parent = nullptr);

    /// What the filter searches besides numbers; may come after the window is there.
    void setKeys(SearchKeys keys);

public slots:
    void focusFilter();
    /// Shows the next indicator (by 1) or the one before (by -1) in the order of the table; while a filter
    /// is set, among those that it leaves.
    void step(int by);

    /// Clears the filter when it hides the indicator: whoever goes there must see where that is.
    void reveal(int number);

signals:
    /// An indicator is to be on show; it may be the one that is.
    void chosen(int number);
    /// Enter on an indicator: the keyboard goes to its page.
    void entered();

protected:
    /// Keeps what is on show in sight.
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QModelIndex indexOf(int number) const;
    void show(int number);
    void choose(const QModelIndex &index);
    void enter(const QModelIndex &index);
    void followLedger();
    void selectShown();
    void bringIntoSight(const QModelIndex &index);
    void showProgress();
    void applyFilter(const QString &query);
    QModelIndex firstIndicator() const;

    Ledger &m_ledger;
    NavigationModel *m_model;
    NavigationFilter *m_filter;
    FilterLine *m_line;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QLabel *m_summary;
    int m_shown = 0;          ///< the indicator that was on show last
    bool m_following = false; ///< the selection is being set to what the ledger shows
};

} // namespace taizhang::ui
