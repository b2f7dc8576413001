#pragma once

#include "core/domain/tasks/matrix.h"
#include "core/workflow/tasks/matrix_export.h"
#include "ui/reports/page_output.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class MatrixFilters;
class MatrixModel;
class MatrixView;
class ProgressRunner;

/// 矩阵: every 分工 row by every unit. What is narrowed on screen is what is printed and exported.
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    MatrixPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *parent = nullptr);
    ~MatrixPage() override;

    MatrixFilters &filters() { return *m_filters; }

signals:
    /// The indicator's page is to be shown at that row.
    void indicatorWanted(int indicator, int row);
    /// The same, at the line of the unit that is asked there.
    void requirementWanted(taizhang::domain::RequirementId requirement);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(int row, int column);
    QWidget *makeHead();
    QWidget *makeFoot();
    void followLedger();
    void readUnitKeys();
    void narrow();
    void showNothing();
    void describe(int row, int column);
    void preview(workflow::MatrixPaper paper);
    void exportTable();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    PageOutput m_output;
    domain::Overview m_overview;
    domain::UnitKeys m_keys;
    MatrixModel *m_model;
    MatrixFilters *m_filters = nullptr;
    MatrixView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_cell = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace taizhang::ui
