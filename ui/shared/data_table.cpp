#include "ui/shared/data_table.h"

#include "core/domain/text_folding.h"
#include "core/formats/sheets/formula_guard.h"
#include "ui/shared/look.h"
#include "ui/shared/row_ends.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <utility>

namespace taizhang::ui {

class DataTable::Filter : public QSortFilterProxyModel
{
public:
    explicit Filter(DataTable *table) : QSortFilterProxyModel(table), m_table(*table) {}

    void setQuery(const QString &query)
    {
        m_words = domain::foldForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }
    void setInitialsColumn(int column) { m_initialsColumn = column; }
    void columnsChanged()
    {
        if (!m_words.isEmpty())
            invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty())
            return true;
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            if (!m_table.isColumnHidden(column)) // what is found is seen
                cells << sourceModel()->index(row, column, parent).data().toString();
        if (m_initialsColumn >= 0 && !m_table.isColumnHidden(m_initialsColumn))
            cells << domain::pinyinInitials(
                sourceModel()->index(row, m_initialsColumn, parent).data().toString());
        const auto text = domain::foldForSearch(cells.join(QLatin1Char('\n')));
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString &word) { return text.contains(word); });
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const auto first = left.data(tableSortRole);
        const auto second = right.data(tableSortRole);
        if (first.isValid() || second.isValid())
            return QVariant::compare(first, second) == QPartialOrdering::Less;
        return domain::pinyinLess(left.data().toString(), right.data().toString());
    }

private:
    DataTable &m_table;
    QStringList m_words;
    int m_initialsColumn = -1;
};

DataTable::DataTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName,
                     QSettings &settings, QWidget *parent)
    : QTableView(parent), m_settings(settings), m_filter(new Filter(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_filter->setSourceModel(&model);
    setModel(m_filter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(grid * 4);
    auto *headings = horizontalHeader();
    headings->setSectionsMovable(true);
    headings->setHighlightSections(false);
    headings->setSortIndicatorClearable(true); // the third click: the order of the model again
    headings->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    headings->setContextMenuPolicy(Qt::CustomContextMenu);
    headings->setToolTip(
        tr("单击排序，再单击倒序，第三次单击恢复原来的顺序；右击（或在列表里按 Ctrl+L）选择要显示的列"));
    connect(headings, &QWidget::customContextMenuRequested, this, [this, headings](const QPoint &at) {
        openHeadingMenu(headings->logicalIndexAt(at), headings->mapToGlobal(at));
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_filter->mapToSource(index).row()); });
    restore();
    headings->viewport()->installEventFilter(this);
    // A button that is down elsewhere, as on what opens the list, drags no column.
    connect(headings, &QHeaderView::sectionResized, this, [this] { m_hasOwnWidths |= m_isHeld; });
    // The signal comes before the column is hidden or shown.
    connect(
        headings, &QHeaderView::sectionResized, this,
        [this](int, int before, int now) {
            if (before == 0 || now == 0)
                emit shownColumnsChanged();
        },
        Qt::QueuedConnection);
    connect(this, &DataTable::shownColumnsChanged, this, [this] { m_filter->columnsChanged(); });
    setSortingEnabled(true);
}

DataTable::~DataTable()
{
    layOutAsBefore();
    save();
}

void DataTable::setQuery(const QString &query)
{
    m_filter->setQuery(query);
}

void DataTable::setInitialsColumn(int column)
{
    m_filter->setInitialsColumn(column);
}

void DataTable::setFilterField(QWidget *field)
{
    m_filterField = field;
    field->installEventFilter(this);
}

bool DataTable::event(QEvent *event)
{
    if (event->type() == QEvent::Polish) // whoever made the table is done with it
        layOutAsBefore();
    return QTableView::event(event);
}

bool DataTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport())
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick: // on an edge: as wide as what stands in the column
            m_isHeld = true;
            break;
        case QEvent::MouseButtonRelease:
            m_isHeld = false;
            break;
        default:
            break;
        }
    if (watched != m_filterField || event->type() != QEvent::KeyPress)
        return QTableView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Down || key->modifiers() != Qt::NoModifier || shownRows() == 0)
        return QTableView::eventFilter(watched, event);
    if (!currentIndex().isValid())
        QTableView::selectRow(0);
    setFocus(Qt::OtherFocusReason);
    return true;
}

QList<int> DataTable::selectedRows() const
{
    auto indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
              [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
    QList<int> rows;
    for (const auto &index : std::as_const(indexes))
        rows << m_filter->mapToSource(index).row();
    return rows;
}

QList<int> DataTable::allRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows << m_filter->mapToSource(m_filter->index(row, 0)).row();
    return rows;
}

int DataTable::currentRow() const
{
    return currentIndex().isValid() ? m_filter->mapToSource(currentIndex()).row() : -1;
}

void DataTable::keepPlaces()
{
    m_filter->setDynamicSortFilter(false);
}

void DataTable::selectRow(int sourceRow)
{
    selectRows({sourceRow});
}

void DataTable::selectRows(const QList<int> &sourceRows)
{
    QItemSelection rows;
    for (const auto row : sourceRows)
        if (const auto index = m_filter->mapFromSource(m_filter->sourceModel()->index(row, 0));
            index.isValid())
            rows.select(index, index);
    if (rows.isEmpty())
        return;
    // A current cell that is hidden is left in odd ways by the arrow keys.
    int column = 0;
    while (column + 1 < m_filter->columnCount() && isColumnHidden(horizontalHeader()->logicalIndex(column)))
        ++column;
    const auto first = m_filter->index(rows.first().top(), horizontalHeader()->logicalIndex(column));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

int DataTable::shownRows() const
{
    return m_filter->rowCount();
}

QString DataTable::selectionAsText() const
{
    QList<int> columns; // as they stand on screen
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const auto column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    QStringList headings;
    for (const auto column : std::as_const(columns))
        headings << m_filter->headerData(column, Qt::Horizontal).toString();
    QStringList lines{formats::clipboardLine(headings)};
    for (const auto row : selectedRows()) {
        QStringList cells;
        for (const auto column : std::as_const(columns))
            cells << m_filter->sourceModel()->index(row, column).data().toString();
        lines << formats::clipboardLine(cells);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsText());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::ControlModifier) {
        const int column =
            currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
        openHeadingMenu(column, horizontalHeader()->mapToGlobal(
                                    QPoint(columnViewportPosition(column), horizontalHeader()->height())));
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        emit opened(currentRow());
        event->accept();
        return;
    }
    if (goToRowEnd(*this, *event))
        return event->accept();
    QTableView::keyPressEvent(event);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedTo(selectedRows());
}

void DataTable::openHeadingMenu(int column, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("headingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const auto heading = m_filter->headerData(column, Qt::Horizontal).toString();
        connect(menu->addAction(tr("按“%1”排序").arg(heading)), &QAction::triggered, this,
                [this, column] { sortByColumn(column, Qt::AscendingOrder); });
        connect(menu->addAction(tr("按“%1”倒序").arg(heading)), &QAction::triggered, this,
                [this, column] { sortByColumn(column, Qt::DescendingOrder); });
        menu->addSeparator();
    }
    addColumns(*menu);
    menu->popup(at);
}

void DataTable::addColumns(QMenu &menu)
{
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        auto *action = menu.addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The first column says what the row is.
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_chosen << column;
            setColumnHidden(column, !shown);
        });
    }
}

bool DataTable::suitColumn(int column, bool hidden)
{
    if (m_chosen.contains(column) || isColumnHidden(column) == hidden)
        return false;
    // Qt counts a section that is hidden while one is stretched by its old size, once none is any more.
    auto *headings = horizontalHeader();
    const bool stretches = headings->stretchLastSection();
    headings->setStretchLastSection(false);
    setColumnHidden(column, hidden);
    headings->setStretchLastSection(stretches);
    return true;
}

void DataTable::restore()
{
    const auto key = QStringLiteral("tables/%1").arg(objectName());
    for (int column = 0; column < m_filter->columnCount(); ++column)
        m_columns << m_filter->headerData(column, Qt::Horizontal).toString();
    const auto before = m_settings.value(key + QStringLiteral("Columns")).toStringList();
    const auto layout = m_settings.value(key).toByteArray();
    // A layout of other columns would hide one and give its width to another.
    m_hasOwnLayout = before == m_columns && horizontalHeader()->restoreState(layout);
    if (!m_hasOwnLayout) {
        m_before = layoutOf(before, layout);
        if (m_before.isEmpty())
            return;
    }
    m_hasOwnWidths = m_settings.value(key + QStringLiteral("Dragged")).toBool();
    for (const auto &heading : m_settings.value(key + QStringLiteral("Chosen")).toStringList())
        if (const auto column = m_columns.indexOf(heading); column >= 0)
            m_chosen << int(column);
}

QList<DataTable::KnownColumn> DataTable::layoutOf(const QStringList &columns, const QByteArray &layout) const
{
    QStandardItemModel model(0, int(columns.size()));
    QHeaderView headings(Qt::Horizontal);
    headings.setModel(&model);
    if (columns.isEmpty() || !headings.restoreState(layout) || headings.count() != columns.size())
        return {};
    QList<KnownColumn> known;
    QSet<qsizetype> taken;
    for (int place = 0; place < headings.count(); ++place) {
        const auto before = headings.logicalIndex(place);
        const auto now = m_columns.indexOf(columns[before]);
        if (now < 0 || taken.contains(now))
            continue;
        taken << now;
        const bool isHidden = headings.isSectionHidden(before);
        headings.setSectionHidden(before, false); // only then it has its width
        known << KnownColumn{int(now), headings.sectionSize(before), isHidden};
    }
    return known;
}

void DataTable::layOutAsBefore()
{
    const auto known = std::exchange(m_before, {});
    if (known.isEmpty())
        return;
    auto *headings = horizontalHeader();
    QSet<int> isKnown;
    for (const auto &each : known) {
        isKnown << each.column;
        if (m_chosen.contains(each.column))
            setColumnHidden(each.column, each.isHidden);
        if (m_hasOwnWidths)
            headings->resizeSection(each.column, each.width);
    }
    // What is new keeps the place that it has by default.
    QList<int> order;
    auto next = known.cbegin();
    for (int place = 0; place < headings->count(); ++place) {
        const auto column = headings->logicalIndex(place);
        order << (isKnown.contains(column) ? (next++)->column : column);
    }
    for (int place = 0; place < order.size(); ++place)
        headings->moveSection(headings->visualIndex(order[place]), place);
}

void DataTable::save() const
{
    const auto key = QStringLiteral("tables/%1").arg(objectName());
    m_settings.setValue(key, horizontalHeader()->saveState());
    m_settings.setValue(key + QStringLiteral("Columns"), m_columns);
    QStringList chosen;
    for (const auto column : m_chosen)
        chosen << m_columns.value(column);
    m_settings.setValue(key + QStringLiteral("Chosen"), chosen);
    m_settings.setValue(key + QStringLiteral("Dragged"), m_hasOwnWidths);
}

} // namespace taizhang::ui
