#include "ui/shell/overview_pages.h"

#include "ui/dashboard/dashboard_page.h"
#include "ui/matrix/matrix_filters.h"
#include "ui/matrix/matrix_page.h"
#include "ui/shell/work_pages.h"

#include <QAction>

namespace taizhang::ui {

OverviewPages::OverviewPages(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                             QSettings &settings, WorkPages &pages, QAction &matrix, QAction &dashboard)
    : QObject(&pages)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_pages(pages)
    , m_showMatrix(matrix)
{
    m_pages.add(&matrix, [this] { return makeMatrix(); });
    m_pages.add(&dashboard, [this] { return makeDashboard(); });
}

MatrixPage *OverviewPages::makeMatrix()
{
    m_matrix = new MatrixPage(m_ledger, m_chooser, m_runner, &m_pages);
    connect(m_matrix, &MatrixPage::indicatorWanted, this, &OverviewPages::indicatorWanted);
    connect(m_matrix, &MatrixPage::requirementWanted, this, &OverviewPages::requirementWanted);
    return m_matrix;
}

DashboardPage *OverviewPages::makeDashboard()
{
    auto *dashboard = new DashboardPage(m_ledger, m_chooser, m_runner, m_settings, &m_pages);
    connect(dashboard, &DashboardPage::indicatorWanted, this, &OverviewPages::indicatorWanted);
    connect(dashboard, &DashboardPage::sectionWanted, this,
            [this](int ordinal) { shownMatrix().filters().showSection(ordinal); });
    connect(dashboard, &DashboardPage::unitWanted, this,
            [this](const QString &name) { shownMatrix().filters().showUnit(name); });
    return dashboard;
}

MatrixPage &OverviewPages::shownMatrix()
{
    m_showMatrix.trigger();
    return *m_matrix;
}

} // namespace taizhang::ui
