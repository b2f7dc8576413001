#pragma once

#include "core/domain/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace taizhang::ui {

class FilterLine;
class Ledger;
class UnitsNavigationFilter;
class UnitsNavigationModel;

/// 按单位 in the left pane: a filter line, the units with how each stands, and the sum. It follows the
/// ledger.
class UnitsNavigation : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsNavigation(Ledger &ledger, QWidget *parent = nullptr);

    FilterLine *filterLine() const { return m_line; }
    /// What the middle pane shows; none: nobody's list. Nothing is emitted.
    void setShown(std::optional<domain::UnitId> unit);

signals:
    void chosen(taizhang::domain::UnitId unit);
    /// Enter: the keyboard goes to the list of the unit.
    void entered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    /// Only while it is seen; else when it is next.
    void refresh();
    void choose(const QModelIndex &index);
    void applyFilter(const QString &query);
    void selectShown();

    Ledger &m_ledger;
    UnitsNavigationModel *m_model;
    UnitsNavigationFilter *m_filter;
    FilterLine *m_line;
    QListView *m_view;
    QLabel *m_nothing;
    QLabel *m_summary;
    std::optional<domain::UnitId> m_shown;
    bool m_following = false; ///< the selection is being set to what is shown
    bool m_stale = false;     ///< the ledger changed while nobody saw the list
};

} // namespace taizhang::ui
