#pragma once

#include "core/domain/tasks/gaps.h"
#include "ui/reports/page_output.h"

#include <QWidget>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace taizhang::ui {

class ChartView;
class DataTable;
class Figures;
class FileChooser;
class GapsModel;
class Ledger;
class ProgressRunner;

/// 进度: where points may be lost, then how far everything is; and the 进度通报 that says so on one page.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    DashboardPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                  QWidget *parent = nullptr);
    ~DashboardPage() override;

signals:
    void indicatorWanted(int indicator, int row);
    void sectionWanted(int ordinal);
    void unitWanted(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeGaps();
    QWidget *makeCharts();
    ChartView *addChart(QWidget *column, const char *name, const QString &title);
    void followLedger();
    void suitColumns();
    void readDays();
    void open(int gap);
    void chooseUnit(int bar);
    void preview();
    void previewSummary();
    void exportBulletin();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    QSettings &m_settings;
    PageOutput m_output;
    domain::Overview m_overview;
    GapsModel *m_model;
    DataTable *m_gaps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_summary = nullptr;
    Figures *m_figures = nullptr;
    ChartView *m_sections = nullptr;
    ChartView *m_units = nullptr;
    ChartView *m_days = nullptr;
    QSplitter *m_halves = nullptr;
};

} // namespace taizhang::ui
