#include "ui/navigation/navigation_view.h"

#include "core/domain/tasks/progress_words.h"
#include "ui/navigation/filter_line.h"
#include "ui/navigation/navigation_delegate.h"
#include "ui/navigation/navigation_model.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace taizhang::ui {

NavigationView::NavigationView(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_model(new NavigationModel(ledger.sections(), ledger.indicators(), this))
    , m_filter(new NavigationFilter(this))
    , m_line(new FilterLine("filterLine", tr("筛选指标"), this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(
          tr("没有找到相符的指标。\n可以输入序号、文字、单位名称或单位拼音首字母，如 qsfj。"), this))
    , m_summary(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new NavigationDelegate(m_tree));
    layOut();

    connect(m_line, &QLineEdit::textChanged, this, &NavigationView::applyFilter);
    connect(m_line, &FilterLine::downWanted, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_line, &FilterLine::entered, this, [this] {
        if (const auto first = firstIndicator(); first.isValid())
            enter(first);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current); });
    connect(m_tree, &QTreeView::clicked, this, &NavigationView::choose);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(NavigationModel::NumberRole).toInt() > 0)
            enter(index);
    });
    connect(&m_ledger, &Ledger::progressChanged, this, &NavigationView::showProgress);
    connect(&m_ledger, &Ledger::currentChanged, this, &NavigationView::followLedger);
    showProgress();
    followLedger();
}

void NavigationView::layOut()
{
    m_line->setPlaceholderText(tr("筛选：序号、文字、单位（如 qsfj）"));
    m_line->setToolTip(tr("按序号、文字、单位名称或拼音首字母筛选（Ctrl+F）"));
    setNames(m_tree, "navigationView", tr("按部分列出的指标"));
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(grid + grid / 2);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_nothing->setObjectName(QStringLiteral("filterNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(grid, grid, grid, grid);
    m_nothing->hide();
    m_summary->setObjectName(QStringLiteral("progressSummary"));
    m_summary->setContentsMargins(grid, 0, grid, grid / 2);
    m_summary->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(grid, 0, grid, 0);
    filter->addWidget(m_line);
    layout->addLayout(filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_tree);
}

void NavigationView::setKeys(SearchKeys keys)
{
    m_filter->setKeys(std::move(keys));
    applyFilter(m_line->text());
}

void NavigationView::focusFilter()
{
    m_line->takeKeyboard();
}

void NavigationView::step(int by)
{
    const auto &lines = m_ledger.indicators();
    const auto now = std::find_if(lines.cbegin(), lines.cend(), [this](const auto &line) {
        return line.number == m_ledger.current().number;
    });
    if (now == lines.cend())
        return;
    for (auto place = std::distance(lines.cbegin(), now) + by; place >= 0 && place < lines.size();
         place += by)
        if (indexOf(lines[place].number).isValid())
            return show(lines[place].number);
}

// Invalid for one that the filter hides.
QModelIndex NavigationView::indexOf(int number) const
{
    return m_filter->mapFromSource(m_model->indexOfNumber(number));
}

void NavigationView::show(int number)
{
    emit chosen(number);
    if (number != m_ledger.current().number)
        m_ledger.show(number);
}

void NavigationView::choose(const QModelIndex &index)
{
    if (const auto number = index.data(NavigationModel::NumberRole).toInt(); !m_following && number > 0)
        show(number);
}

void NavigationView::enter(const QModelIndex &index)
{
    const auto number = index.data(NavigationModel::NumberRole).toInt();
    emit chosen(number);
    m_ledger.show(number);
    emit entered();
}

void NavigationView::followLedger()
{
    const auto number = m_ledger.current().number;
    if (std::exchange(m_shown, number) != number)
        reveal(number);
    selectShown();
}

void NavigationView::reveal(int number)
{
    if (m_model->indexOfNumber(number).isValid() && !indexOf(number).isValid())
        m_line->clear();
}

void NavigationView::selectShown()
{
    const auto index = indexOf(m_ledger.current().number);
    if (index == m_tree->currentIndex())
        return;
    const QScopedValueRollback following(m_following, true);
    // While one types, what is on show may be filtered out: then nothing is selected, rather than something
    // else.
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        bringIntoSight(index);
    else
        m_tree->scrollToTop();
}

// With its section above it, where there is room for both.
void NavigationView::bringIntoSight(const QModelIndex &index)
{
    m_tree->scrollTo(index.parent());
    m_tree->scrollTo(index);
}

void NavigationView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_tree->currentIndex().isValid())
        bringIntoSight(m_tree->currentIndex());
}

void NavigationView::showProgress()
{
    // An indicator that is called otherwise now may leave what is filtered, or come; nobody chose another.
    const QScopedValueRollback following(m_following, true);
    m_model->setIndicators(m_ledger.indicators());
    m_model->setProgress(m_ledger.tasks());
    const auto all = m_ledger.progressOfAll();
    m_summary->setText(tr("全部 %1　材料 %2/%3　情况说明 %4/%5")
                           .arg(domain::percentText(all))
                           .arg(all.answered)
                           .arg(all.materials)
                           .arg(all.reportPointsWritten)
                           .arg(all.reportPoints));
    // Of a section that comes back by such a name Qt leaves out what is in it.
    if (m_filter->isActive())
        applyFilter(m_line->text());
}

void NavigationView::applyFilter(const QString &query)
{
    // While rows come and go the current one may move by itself; nobody chose that.
    const QScopedValueRollback following(m_following, true);
    m_filter->setQuery(query);
    if (m_filter->isActive())
        m_tree->expandAll();
    m_nothing->setVisible(m_filter->isActive() && m_filter->rowCount() == 0);
    selectShown();
}

QModelIndex NavigationView::firstIndicator() const
{
    return m_filter->index(0, 0, m_filter->index(0, 0));
}

} // namespace taizhang::ui
