#pragma once

#include "ui/shell/navigation_filter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace taizhang::ui {

class Ledger;
class NavigationModel;

/// The left pane: the filter line, the sections with their indicators, and how far the whole is. It follows
/// the ledger, and asks it to show what is chosen.
class NavigationView : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationView(Ledger &ledger, QWidget *parent = nullptr);

    /// What the filter searches besides numbers; may come after the window is there.
    void setKeys(SearchKeys keys);

public slots:
    void focusFilter();
    /// Shows the indicator `by` places away from the present one in the order of the table.
    void step(int by);

signals:
    /// Enter on an indicator: the keyboard goes to its page.
    void entered();

protected:
    /// Keeps what is on show in sight.
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void choose(const QModelIndex &index);
    void enter(const QModelIndex &index);
    void followLedger();
    void showProgress();
    void applyFilter(const QString &query);
    QModelIndex firstIndicator() const;

    Ledger &m_ledger;
    NavigationModel *m_model;
    NavigationFilter *m_filter;
    QLineEdit *m_line;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QLabel *m_summary;
    bool m_following = false; ///< the selection is being set to what the ledger shows
};

} // namespace taizhang::ui
