#pragma once

#include "core/domain/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace taizhang::ui {

class DataTable;
class FileChooser;
class HistoryFilterLine;
class HistoryModel;
class Ledger;
class ProgressRunner;

/// 修改记录: every change of the workspace, who made it, when and from what to what. More is read as one
/// scrolls.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    HistoryPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                QWidget *parent = nullptr);

    /// Nothing but what was done to the indicator, or to one 报送任务.
    void showOnly(std::optional<int> indicator, std::optional<domain::RequirementId> requirement = {});

signals:
    /// Where the change that was opened can be seen.
    void indicatorWanted(int number);
    void requirementWanted(taizhang::domain::RequirementId requirement);
    /// The directory of units, at the unit if it is about one.
    void unitsWanted(std::optional<taizhang::domain::UnitId> unit);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList(QSettings &settings);
    void begin();
    void readOn();
    void showState();
    void followLedger();
    void readActors();
    void open(int row);
    void unfold(int row);
    void goToCurrent();
    void exportTable();
    bool placeOf(int row) const;

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    HistoryModel *m_model;
    HistoryFilterLine *m_filter;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_stack = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_export = nullptr;
    bool m_begun = false;
};

} // namespace taizhang::ui
