#include "ui/history/history_page.h"

#include "core/storage/history/placed_history.h"
#include "ui/history/history_filter_line.h"
#include "ui/history/history_model.h"
#include "ui/shared/button_line.h"
#include "ui/shared/column_room.h"
#include "ui/shared/data_table.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

HistoryPage::HistoryPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                         QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_model(new HistoryModel(ledger, this))
    , m_filter(new HistoryFilterLine(ledger, this))
{
    setNames(this, "historyPage", tr("修改记录"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(makeList(settings), 1);
    setFocusProxy(m_table);
    connect(m_filter, &HistoryFilterLine::changed, this, &HistoryPage::begin);
    connect(m_model, &HistoryModel::loadingChanged, this, [this] {
        showState();
        readOn();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryPage::readOn);
    connect(&m_ledger, &Ledger::progressChanged, this, &HistoryPage::followLedger);
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_filter, &HistoryFilterLine::focusWords);
}

QWidget *HistoryPage::makeHead()
{
    auto *head = new PageHead(tr("修改记录"), "historySummary", this);
    m_summary = head->summary();
    m_clear = head->addButton("historyClear", tr("清除条件(&C)"), tr("清除全部筛选条件（Esc）"));
    m_go = head->addButton("historyGo", tr("转到所在位置(&G)"), tr("转到选中的改动所在的指标或单位（回车）"));
    m_export = head->addButton("historyExport", tr("导出表格(&X)…"),
                               tr("把符合条件的全部记录存为 xlsx 或 csv 表格"));
    connect(m_clear, &QPushButton::clicked, this, [this] { m_filter->showOnly({}); });
    connect(m_go, &QPushButton::clicked, this, &HistoryPage::goToCurrent);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportTable);
    return head;
}

QWidget *HistoryPage::makeList(QSettings &settings)
{
    m_table = new DataTable(*m_model, QStringLiteral("historyTable"), tr("修改记录"), settings, this);
    // What was read so far cannot be put into another order than that of time.
    m_table->setSortingEnabled(false);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto *headings = m_table->horizontalHeader();
    headings->setSectionsClickable(false);
    headings->setSortIndicatorShown(false);
    headings->setToolTip(tr("最新的在前；右击选择要显示的列"));
    if (!m_table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{HistoryModel::Time, 23}, {HistoryModel::Who, 13},
                                                {HistoryModel::Item, 34}, {HistoryModel::Field, 17},
                                                {HistoryModel::From, 18}, {HistoryModel::To, 24},
                                                {HistoryModel::Step, 28}};
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
    }
    headings->setStretchLastSection(true);
    new ColumnRoom(*m_table, {HistoryModel::To, 24 * grid, 60 * grid, HistoryModel::Step, 28 * grid});
    connect(m_table, &DataTable::opened, this, &HistoryPage::open);
    connect(m_table, &DataTable::selectionChangedTo, this, &HistoryPage::showState);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("historyNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    return m_stack;
}

void HistoryPage::showOnly(std::optional<int> indicator, std::optional<domain::RequirementId> requirement)
{
    m_begun = true;
    m_filter->showOnly(indicator, requirement);
}

void HistoryPage::begin()
{
    m_begun = true;
    m_model->setFilter(m_filter->filter());
}

// On until the list goes on well below what is seen.
void HistoryPage::readOn()
{
    const auto *bar = m_table->verticalScrollBar();
    if (m_begun && isVisible() && bar->value() + bar->pageStep() >= bar->maximum())
        m_model->loadMore();
}

void HistoryPage::showState()
{
    const auto count = m_model->lineCount();
    const bool nothing = count == 0 && m_model->isComplete();
    m_summary->setText(nothing                 ? QString()
                       : m_model->isComplete() ? tr("共 %1 条").arg(count)
                       : m_model->isLoading()  ? tr("已列出 %1 条，正在读取…").arg(count)
                                              : tr("已列出 %1 条，向下滚动继续读取").arg(count));
    m_nothing->setText(
        m_filter->hasConditions()
            ? tr("没有符合这些条件的修改记录：换一个条件，或点“清除条件”。")
            : tr("还没有修改记录：交办、收材料、写情况说明后，这里会记下谁在什么时候改了什么。"));
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    m_clear->setEnabled(m_filter->hasConditions());
    m_export->setEnabled(!nothing);
    const auto row = m_table->currentRow();
    const bool isRow = row >= 0 && row < m_model->rowCount();
    m_go->setText(isRow && m_model->isFolded(row) ? tr("逐处列出(&G)") : tr("转到所在位置(&G)"));
    m_go->setEnabled(isRow && placeOf(row));
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readActors();
    if (!m_begun)
        begin();
    else
        m_model->loadNewest();
    readOn();
}

void HistoryPage::followLedger()
{
    if (!isVisible())
        return;
    readActors();
    m_model->loadNewest();
}

void HistoryPage::readActors()
{
    whenDone(
        m_ledger.session().read([](storage::Database &database) { return storage::historyActors(database); }),
        this, m_ledger.errors(), tr("读取操作人"),
        [this](const QStringList &actors) { m_filter->setActors(actors); });
}

bool HistoryPage::placeOf(int row) const
{
    return m_model->isFolded(row) || m_model->line(row).indicator > 0 || m_model->line(row).ofUnits;
}

void HistoryPage::open(int row)
{
    if (m_model->isFolded(row))
        return unfold(row);
    const auto &line = m_model->line(row);
    if (line.requirement && m_ledger.roster().requirement(*line.requirement) != nullptr)
        emit requirementWanted(*line.requirement);
    else if (line.indicator > 0)
        emit indicatorWanted(line.indicator);
    else if (line.ofUnits)
        emit unitsWanted(line.unit);
}

void HistoryPage::unfold(int row)
{
    m_model->unfold(row);
    m_table->selectRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::goToCurrent()
{
    if (const auto row = m_table->currentRow(); row >= 0)
        open(row);
}

void HistoryPage::exportTable()
{
    const auto file = m_chooser.saveFile(this, tr("导出修改记录"), tr("修改记录.xlsx"),
                                         tr("Excel 表格 (*.xlsx);;CSV 表格 (*.csv)"));
    if (file.isEmpty())
        return;
    auto &session = m_ledger.session();
    m_runner.run<qsizetype>(
        tr("导出修改记录"),
        [&session, filter = m_filter->filter(), file](const platform::Progress &progress) {
            return workflow::writeHistory(session, filter, file, progress);
        },
        [this, file](qsizetype lines) {
            emit m_ledger.remarked(
                tr("已导出修改记录 %1 条：%2").arg(lines).arg(QDir::toNativeSeparators(file)));
        });
}

} // namespace taizhang::ui
