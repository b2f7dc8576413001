#pragma once

#include "ui/shared/ledger.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace taizhang::ui {

class AskedModel;
class AskedView;
class ReviewActions;

/// Below a material: what is asked of units for it, as a sum and, unfolded, line by line with what can be
/// done to the lines that are selected. Hidden while nobody is asked; folded at first where there are many
/// lines.
class AskedPanel : public QWidget
{
    Q_OBJECT

public:
    /// `row` and `place` count from 1, as in the names of the controls (asked_r_m, askedFold_r_m, …).
    AskedPanel(Ledger &ledger, domain::MaterialId material, int row, int place, QWidget *parent = nullptr);
    ~AskedPanel() override;

    /// The same material read again.
    void refresh();
    /// Nothing is selected any more: something else on the page is.
    void clearSelection();
    /// Nothing when the lines are folded or there are none.
    AskedView *reachable() const;
    /// Unfolds the lines, selects that one and puts the keyboard on it; false when it is not among them.
    bool goTo(domain::RequirementId requirement);
    /// The line that the keyboard is on, in this widget's coordinates.
    QRect currentRect() const;

signals:
    /// The line that the keyboard is on, among those selected.
    void selected(taizhang::domain::RequirementId requirement);
    void filesDropped(const QStringList &files);
    /// Another place of the page is `by` stops away from the list.
    void stepWanted(int by);
    void historyWanted(taizhang::domain::RequirementId requirement);

private:
    QString controlName(const char *kind) const;
    QWidget *makeHeader();
    void makeList();
    void addButton(QWidget *bar, QAction *action);
    void takeLines(const QList<storage::RequirementLine> &lines, QDate today);
    void showFolded(bool folded);
    void choose();

    Ledger &m_ledger;
    domain::MaterialId m_material;
    int m_row;
    int m_place;
    bool m_folded = true;
    QToolButton *m_fold = nullptr;
    QLabel *m_summary = nullptr;
    AskedModel *m_model = nullptr; ///< this and the rest are made when somebody is asked
    AskedView *m_view = nullptr;
    QWidget *m_bar = nullptr;
    ReviewActions *m_actions = nullptr;
};

} // namespace taizhang::ui
