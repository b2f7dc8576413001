#pragma once

#include "ui/reviewing/requirements_page.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace taizhang::ui {

class IndicatorPage;
class Ledger;

/// The middle pane: the indicator, or a list of requirements in its place, and the way back to the list that
/// one came from.
///
/// The evidence pane and the ledger know one indicator at a time: while a list is shown, the ledger is asked
/// for that of the selected row.
class MiddlePane : public QWidget
{
    Q_OBJECT

public:
    /// `back` returns to the list or page that one came from; it is enabled while there is one. Lists keep
    /// their columns in `settings`.
    MiddlePane(Ledger &ledger, QAction &back, QSettings &settings, QWidget *parent = nullptr);
    ~MiddlePane() override;

    IndicatorPage *indicatorPage() const { return m_indicator; }
    bool showsList() const;
    /// What is done to the selected rows of the list on show; none where there is no list.
    QList<QAction *> reviewSteps() const;
    /// Shows the row after (by 1) or before (by -1) in the list.
    void step(int by);
    /// The indicator, which is on show, was chosen on the page of this action (任务分工矩阵): it is gone back
    /// to as to a list.
    void offerWayBack(QAction &page, int indicator);

public slots:
    /// The indicator of this number, for which the ledger is or will be asked. The way back to the list that
    /// one came from goes when it is another than the one for which the list was left.
    void showIndicator(int number);
    /// The indicator that the ledger shows, or was asked for, and no list is gone back to: it is shown from
    /// elsewhere.
    void showIndicatorAlone();
    /// The same, at the line of the unit that is asked. Returns the number of the indicator.
    int openAlone(taizhang::domain::RequirementId requirement);
    void showList(const taizhang::ui::RequirementScope &scope);
    void returnToList();
    void takeKeyboard();

signals:
    /// What is shown now: a list, or the indicator.
    void shown(const std::optional<taizhang::ui::RequirementScope> &scope);
    /// The evidence of another row is wanted, and not there yet.
    void rowLeft();
    /// No row is selected in the list.
    void rowsEnded();
    /// All that was done to the indicator, or to one 报送任务 of it (none: 0), is to be seen.
    void historyWanted(int indicator, qint64 requirement);
    /// The members of a group are to be seen and changed.
    void membersWanted(taizhang::domain::UnitGroupId group);
    /// A list is wanted as a file of that name.
    void tableWanted(const taizhang::formats::Workbook &table, const QString &fileName);
    /// A table of 报送任务 that was filled in is to be brought back.
    void returnWanted();
    /// The ledger shows the indicator of the row that is selected in the list.
    void rowReached(qint64 requirement);

private:
    QWidget *makeBackBar(QAction &back);
    RequirementsPage *pageFor(const RequirementScope &scope);
    RequirementsPage *list() const;
    void turnTo(QWidget *page);
    void showWayBack();
    void follow(std::optional<domain::RequirementId> requirement);
    void reach();
    void open(domain::RequirementId requirement);
    void goTo(domain::RequirementId requirement);
    int indicatorOf(domain::RequirementId requirement) const;

    Ledger &m_ledger;
    QSettings &m_settings;
    QAction &m_back;
    IndicatorPage *m_indicator;
    QWidget *m_backBar;
    QStackedWidget *m_stack;
    RequirementsPage *m_unitPage = nullptr; ///< this and the next are made when first shown
    RequirementsPage *m_todoPage = nullptr;
    RequirementsPage *m_cameFrom = nullptr; ///< the list that is gone back to
    QAction *m_fromPage = nullptr;          ///< shows the page that is gone back to, where it was no list
    int m_leftFor = 0;                      ///< the indicator for which either was left
    std::optional<domain::RequirementId> m_row;
    QTimer m_settle; ///< runs while rows go by under a key that is held
};

} // namespace taizhang::ui
