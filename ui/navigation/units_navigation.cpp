#include "ui/navigation/units_navigation.h"

#include "core/domain/units/owing_words.h"
#include "ui/navigation/filter_line.h"
#include "ui/navigation/navigation_line_delegate.h"
#include "ui/navigation/units_navigation_model.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

QString counted(const QString &what, int many)
{
    return QStringLiteral("%1 %2").arg(what).arg(many);
}

} // namespace

UnitsNavigation::UnitsNavigation(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_model(new UnitsNavigationModel(this))
    , m_filter(new UnitsNavigationFilter(this))
    , m_line(new FilterLine("unitsNavigationFilter", tr("筛选单位"), this))
    , m_view(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_summary(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new NavigationLineDelegate(m_view));
    layOut();
    connect(m_line, &QLineEdit::textChanged, this, &UnitsNavigation::applyFilter);
    m_line->leadInto(*m_view);
    connect(m_line, &FilterLine::entered, this, [this] {
        if (const auto first = m_filter->index(0, 0); first.isValid()) {
            choose(first);
            emit entered();
        }
    });
    // Not by the current one: a list that gets the keyboard makes its first row that, and nobody chose it.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index);
        emit entered(); // the keys of a review are those of its list
    });
    connect(m_view, &QListView::activated, this, &UnitsNavigation::entered);
    connect(&m_ledger, &Ledger::rosterChanged, this, &UnitsNavigation::refresh);
    refresh();
}

void UnitsNavigation::layOut()
{
    m_line->setPlaceholderText(tr("筛选：单位、首字母、经办人"));
    m_line->setToolTip(tr("按单位名称、简称、别名、拼音首字母或经办人姓名筛选（Ctrl+F）"));
    setNames(m_view, "unitsNavigation", tr("各单位"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_nothing->setObjectName(QStringLiteral("unitsNavigationNothing"));
    m_nothing->setText(tr("没有找到相符的单位。\n可以输入名称、简称、经办人或拼音首字母，如 qsfj。"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(grid, grid, grid, grid);
    m_nothing->hide();
    m_summary->setObjectName(QStringLiteral("unitsNavigationSummary"));
    m_summary->setContentsMargins(grid, 0, grid, grid / 2);
    m_summary->setWordWrap(true);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(grid, 0, grid, 0);
    filter->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_view);
}

void UnitsNavigation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void UnitsNavigation::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    // While rows come and go the current one may move by itself; nobody chose that.
    const QScopedValueRollback following(m_following, true);
    m_model->setRoster(m_ledger.roster(), QDate::currentDate());
    selectShown();
    const auto sum = m_model->sum();
    m_summary->setText(sum.asked == 0
                           ? tr("还没有交办给任何单位：用“报送 › 批量交办…”，或在指标页点“交办…”。")
                           : tr("应报 %1　%2　%3\n%4：未报送 %5，退回 %6；逾期 %7")
                                 .arg(sum.asked)
                                 .arg(counted(domain::answeredWord(), sum.answered),
                                      counted(domain::waitingWord(), sum.waiting),
                                      counted(domain::owedWord(), sum.owed()))
                                 .arg(sum.missing)
                                 .arg(sum.returned)
                                 .arg(sum.overdue));
}

void UnitsNavigation::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    m_shown = m_model->unit(m_filter->mapToSource(index).row()).id;
    emit chosen(*m_shown);
}

void UnitsNavigation::setShown(std::optional<domain::UnitId> unit)
{
    const QScopedValueRollback following(m_following, true);
    m_shown = unit;
    selectShown();
}

void UnitsNavigation::selectShown()
{
    const auto index =
        m_shown ? m_filter->mapFromSource(m_model->index(m_model->rowOf(*m_shown))) : QModelIndex();
    if (index.isValid() && m_view->selectionModel()->isSelected(index))
        return;
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    else
        m_view->clearSelection();
}

void UnitsNavigation::applyFilter(const QString &query)
{
    const QScopedValueRollback following(m_following, true);
    m_filter->setQuery(query);
    m_nothing->setVisible(m_filter->rowCount() == 0);
    selectShown();
}

} // namespace taizhang::ui
