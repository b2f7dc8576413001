#include "ui/dashboard/dashboard_page.h"

#include "core/report/charts/overview_charts.h"
#include "core/storage/tasks/day_progress.h"
#include "core/workflow/letters/bulletin.h"
#include "core/workflow/visit/visit_sheets.h"
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/figures.h"
#include "ui/dashboard/gaps_model.h"
#include "ui/shared/button_line.h"
#include "ui/shared/column_room.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/ledger_overview.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

using namespace domain;
using storage::Database;

namespace {

const auto halvesKey = QStringLiteral("dashboard/halves");

/// Blocks; for the thread that makes pages and files.
report::Bulletin bulletinOf(workflow::WorkspaceSession &session, QDate today)
{
    return session.read([today](Database &database) { return workflow::readBulletin(database, today); })
        .result();
}

} // namespace

DashboardPage::DashboardPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                             QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_output(ledger, chooser, runner, this)
    , m_model(new GapsModel(this))
{
    setNames(this, "dashboardPage", tr("进度"));
    m_halves = new QSplitter(Qt::Horizontal, this);
    m_halves->setObjectName(QStringLiteral("dashboardHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(grid * 2);
    m_halves->addWidget(makeGaps());
    m_halves->addWidget(makeCharts());
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({grid * 94, grid * 66});
    m_halves->restoreState(m_settings.value(halvesKey).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    layout->addWidget(m_halves, 1);
    setFocusProxy(m_gaps);
    for (const auto changed : {&Ledger::progressChanged, &Ledger::rosterChanged})
        connect(&m_ledger, changed, this, [this] {
            if (isVisible())
                followLedger();
        });
}

DashboardPage::~DashboardPage()
{
    m_settings.setValue(halvesKey, m_halves->saveState());
}

QWidget *DashboardPage::makeHead()
{
    auto *head = new PageHead(tr("进度"), "dashboardSummary", this);
    m_summary = head->summary();
    const auto button = [&](const char *name, const QString &words, const QString &tip, auto slot) {
        connect(head->addButton(name, words, tip), &QPushButton::clicked, this, slot);
    };
    button("bulletinPreview", tr("进度通报(&T)…"), tr("预览、打印一页进度通报，或存为 PDF"),
           &DashboardPage::preview);
    button("bulletinExport", tr("导出通报(&X)…"), tr("把进度通报存为 PDF，或把各表存为 xlsx"),
           &DashboardPage::exportBulletin);
    button("summaryPreview", tr("一览表(&L)…"),
           tr("全部指标的状态、数目和还缺什么，A3 横排，预览、打印或存为 PDF"),
           &DashboardPage::previewSummary);
    return head;
}

QWidget *DashboardPage::makeGaps()
{
    auto *half = new QWidget(this);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *title = new QLabel(tr("哪里可能丢分"), half);
    title->setFont(typeFont(TypeSize::Heading, true));
    m_gaps = new DataTable(*m_model, QStringLiteral("dashboardGaps"), tr("哪里可能丢分，最要紧的在前"),
                           m_settings, half);
    if (!m_gaps->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{GapsModel::Rank, 7},        {GapsModel::Number, 6},
                                                {GapsModel::Words, 22},      {GapsModel::Overdue, 7},
                                                {GapsModel::Returned, 7},    {GapsModel::Missing, 8},
                                                {GapsModel::Uncollected, 7}, {GapsModel::Unwritten, 9},
                                                {GapsModel::Waiting, 8},     {GapsModel::Owing, 17}};
        for (const auto &[column, width] : widths)
            m_gaps->setColumnWidth(column, width * grid);
        m_gaps->setColumnHidden(GapsModel::Rank, true);
        m_gaps->sortByColumn(GapsModel::Rank, Qt::AscendingOrder);
    }
    m_gaps->horizontalHeader()->setStretchLastSection(true);
    new ColumnRoom(*m_gaps, {GapsModel::Words, 15 * grid, 56 * grid, GapsModel::Owing, 17 * grid});
    connect(m_gaps, &DataTable::opened, this, &DashboardPage::open);
    connect(m_gaps, &QTableView::clicked, this, [this] { m_gaps->setToolTip(tr("双击或回车打开")); });
    auto *complete = new QLabel(tr("各项材料和情况说明都已齐全。"), half);
    complete->setObjectName(QStringLiteral("dashboardComplete"));
    complete->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(half);
    m_stack->addWidget(m_gaps);
    m_stack->addWidget(complete);
    layout->addWidget(title);
    layout->addWidget(m_stack, 1);
    return half;
}

ChartView *DashboardPage::addChart(QWidget *column, const char *name, const QString &title)
{
    auto *heading = new QLabel(title, column);
    heading->setFont(typeFont(TypeSize::Heading, true));
    auto *chart = new ChartView(name, title, m_ledger.errors(), column);
    column->layout()->addWidget(heading);
    column->layout()->addWidget(chart);
    return chart;
}

QWidget *DashboardPage::makeCharts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("dashboardCharts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would draw charts anew
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->verticalScrollBar()->setSingleStep(grid * 4);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    layout->setSpacing(grid);
    m_figures = new Figures(column);
    layout->addWidget(m_figures);
    m_sections = addChart(column, "chartSections", tr("各部分"));
    m_units = addChart(column, "chartUnits", tr("各单位"));
    m_days = addChart(column, "chartDays", tr("逐日完成的比例"));
    layout->addStretch();
    scroll->setWidget(column);
    connect(m_sections, &ChartView::barChosen, this,
            [this](int bar) { emit sectionWanted(m_overview.sections[bar].ordinal); });
    connect(m_units, &ChartView::barChosen, this, &DashboardPage::chooseUnit);
    return scroll;
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followLedger();
}

void DashboardPage::followLedger()
{
    auto overview = overviewOf(m_ledger, QDate::currentDate());
    if (overview == m_overview)
        return;
    m_overview = std::move(overview);
    const auto gaps = gapsOf(m_overview);
    const auto at = m_gaps->currentRow();
    m_model->setGaps(m_overview, gaps);
    suitColumns();
    if (!gaps.isEmpty())
        m_gaps->selectRow(std::clamp(at, 0, int(gaps.size()) - 1));
    m_stack->setCurrentIndex(gaps.isEmpty() ? 1 : 0);
    const auto silent =
        int(std::count_if(gaps.cbegin(), gaps.cend(), [](const Gap &gap) { return gap.unit.has_value(); }));
    m_figures->show(m_overview, silent);
    m_summary->setText(
        tr("截至%1，%2 行分工还没有齐").arg(dateText(m_overview.today)).arg(gaps.size() - silent));
    m_sections->setChart(report::sectionChart(m_overview), true);
    m_units->setChart(report::unitChart(m_overview), true);
    readDays();
}

// Where no line says anything in a column, as before the first 交办, the words of the indicators get the
// room.
void DashboardPage::suitColumns()
{
    for (const auto column :
         {GapsModel::Overdue, GapsModel::Returned, GapsModel::Missing, GapsModel::Uncollected,
          GapsModel::Unwritten, GapsModel::Waiting, GapsModel::Owing})
        m_gaps->suitColumn(column, !m_model->says(column));
}

void DashboardPage::readDays()
{
    whenDone(m_ledger.session().read([](Database &database) {
        return storage::progressByDay(database, QTimeZone::systemTimeZone());
    }),
             this, m_ledger.errors(), tr("读取逐日进度"),
             [this](const QList<DayProgress> &days) { m_days->setChart(report::historyChart(days), false); });
}

void DashboardPage::open(int row)
{
    const auto &gap = m_model->gap(row);
    if (gap.unit) {
        emit unitWanted(m_overview.units[*gap.unit].name);
        return;
    }
    const auto &line = m_overview.rows[*gap.row];
    emit indicatorWanted(line.indicator, line.row);
}

void DashboardPage::chooseUnit(int bar)
{
    const auto units = report::unitStandings(m_overview);
    emit unitWanted(m_overview.units[units[bar].unit].name);
}

void DashboardPage::preview()
{
    const auto today = QDate::currentDate();
    const auto bulletin = [&session = m_ledger.session(), today] {
        return bulletinOf(session, today);
    };
    m_output.preview(tr("预览进度通报"), [bulletin] { return workflow::bulletinPages(bulletin()); },
                     {.table = TableOffer{tr("进度通报 %1.xlsx").arg(today.toString(Qt::ISODate)),
                                          [bulletin](const QString &file) {
                                              return workflow::writeBulletin(bulletin(), file);
                                          }}});
}

void DashboardPage::previewSummary()
{
    const auto today = QDate::currentDate();
    const auto summary = [&session = m_ledger.session(), today] {
        return session.read([today](Database &database) { return workflow::summaryOf(database, today); })
            .result();
    };
    m_output.preview(tr("预览一览表"), [summary] { return workflow::visitPages(summary()); },
                     {.table = TableOffer{tr("一览表 %1.xlsx").arg(today.toString(Qt::ISODate)),
                                          [summary](const QString &file) {
                                              return workflow::writeVisitSheet(summary(), file);
                                          }}});
}

void DashboardPage::exportBulletin()
{
    const auto title = tr("导出进度通报");
    const auto today = QDate::currentDate();
    const auto file = m_chooser.saveFile(this, title, tr("进度通报 %1.pdf").arg(today.toString(Qt::ISODate)),
                                         tr("PDF 文件 (*.pdf);;Excel 表格 (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_output.save(tr("进度通报"), file, [&session = m_ledger.session(), today](const QString &chosen) {
        return workflow::writeBulletin(bulletinOf(session, today), chosen);
    });
}

} // namespace taizhang::ui
