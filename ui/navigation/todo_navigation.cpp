#include "ui/navigation/todo_navigation.h"

#include "ui/navigation/filter_line.h"
#include "ui/navigation/navigation_line_delegate.h"
#include "ui/navigation/navigation_model.h"
#include "ui/navigation/todo_navigation_model.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"
#include "ui/shell/statutory_notice.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace taizhang::ui {

TodoNavigation::TodoNavigation(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_model(new TodoNavigationModel(ledger.indicators(), this))
    , m_filter(new TodoNavigationFilter(this))
    , m_line(new FilterLine("todoFilter", tr("筛选待办"), this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(tr("没有找到相符的待办。\n可以输入类别、指标序号或文字。"), this))
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new NavigationLineDelegate(m_tree));
    layOut();
    connectList();
    refresh();
}

void TodoNavigation::layOut()
{
    m_line->setPlaceholderText(tr("筛选：类别、序号、文字"));
    m_line->setToolTip(tr("按类别、指标序号或文字筛选（Ctrl+F）"));
    setNames(m_tree, "todoNavigation", tr("待办"));
    m_tree->header()->hide();
    m_tree->setIndentation(grid + grid / 2);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_nothing->setObjectName(QStringLiteral("todoNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(grid, grid, grid, grid);
    m_nothing->hide();
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(grid, 0, grid, 0);
    filter->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
}

void TodoNavigation::connectList()
{
    connect(m_line, &QLineEdit::textChanged, this, &TodoNavigation::applyFilter);
    m_line->leadInto(*m_tree);
    connect(m_line, &FilterLine::entered, this, [this] {
        if (const auto found = first(); found.isValid()) {
            choose(found);
            emit entered();
        }
    });
    // Not by the current one: a list that gets the keyboard makes its first row that, and nobody chose it.
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable) {
            choose(index);
            if (m_model->todo(m_filter->mapToSource(index))) // the keys of a review are those of its list
                emit entered();
        } else if (m_filter->hasChildren(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_filter->hasChildren(index))
            return;
        choose(index);
        emit entered();
    });
    connect(&m_ledger, &Ledger::rosterChanged, this, &TodoNavigation::refresh);
    connect(&m_ledger, &Ledger::progressChanged, this, &TodoNavigation::refresh);
}

void TodoNavigation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void TodoNavigation::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    // While rows come and go the current one may move by itself; nobody chose that.
    const QScopedValueRollback following(m_following, true);
    const auto today = QDate::currentDate();
    m_model->setStatutoryDays(statutoryDaysOf(m_ledger, today));
    m_model->setRoster(m_ledger.roster(), today);
    m_model->setIndicators(m_ledger.indicators());
    m_model->setProgress(m_ledger.tasks());
    whenDone(m_ledger.session().read(storage::awaitedReports), this, m_ledger.errors(), tr("读取情况说明"),
             [this](const QList<storage::AwaitedReport> &reports) {
                 const QScopedValueRollback quiet(m_following, true);
                 m_model->setReports(reports);
             });
}

void TodoNavigation::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const auto at = m_filter->mapToSource(index);
    if (const auto todo = m_model->todo(at))
        emit todoChosen(*todo);
    else if (const auto report = m_model->report(at))
        emit reportChosen(report->first, report->second);
    else if (const auto number = index.data(NavigationModel::NumberRole).toInt(); number > 0)
        emit indicatorChosen(number);
}

void TodoNavigation::setShown(std::optional<domain::Todo> todo)
{
    const QScopedValueRollback following(m_following, true);
    const auto now = m_filter->mapToSource(m_tree->currentIndex());
    if (todo) {
        m_tree->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(*todo)));
    } else if (m_model->todo(now)) { // an indicator stays chosen: it is on show
        m_tree->setCurrentIndex({});
        m_tree->clearSelection();
    }
}

void TodoNavigation::setKeys(const SearchKeys &keys)
{
    m_filter->setKeys(keys);
    applyFilter(m_line->text());
}

void TodoNavigation::applyFilter(const QString &query)
{
    const QScopedValueRollback following(m_following, true);
    m_filter->setQuery(query);
    if (m_filter->isActive())
        m_tree->expandAll();
    m_nothing->setVisible(m_filter->rowCount() == 0);
}

// The first kind, or where only a heading is left the first below it.
QModelIndex TodoNavigation::first() const
{
    const auto top = m_filter->index(0, 0);
    return m_filter->hasChildren(top) ? m_filter->index(0, 0, top) : top;
}

} // namespace taizhang::ui
