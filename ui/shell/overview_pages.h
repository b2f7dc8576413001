#pragma once

#include "core/domain/id.h"

#include <QObject>

class QAction;
class QSettings;

namespace taizhang::ui {

class DashboardPage;
class FileChooser;
class Ledger;
class MatrixPage;
class ProgressRunner;
class WorkPages;

/// 矩阵 and 进度 among the pages of the window, and the ways from one to the other.
class OverviewPages : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `matrix` and `dashboard` show the pages.
    OverviewPages(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                  WorkPages &pages, QAction &matrix, QAction &dashboard);

signals:
    /// The indicator's page is to be shown at that row.
    void indicatorWanted(int indicator, int row);
    /// The same, at the line of the unit that is asked there.
    void requirementWanted(taizhang::domain::RequirementId requirement);

private:
    MatrixPage *makeMatrix();
    DashboardPage *makeDashboard();
    MatrixPage &shownMatrix();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    WorkPages &m_pages;
    QAction &m_showMatrix;
    MatrixPage *m_matrix = nullptr; ///< once it was shown
};

} // namespace taizhang::ui
