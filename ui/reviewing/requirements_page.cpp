#include "ui/reviewing/requirements_page.h"

#include "ui/reviewing/requirements_head.h"
#include "ui/reviewing/requirements_model.h"
#include "ui/reviewing/requirements_table.h"
#include "ui/reviewing/review_actions.h"
#include "ui/shared/column_room.h"
#include "ui/shared/data_table.h"
#include "ui/shared/folding_line.h"
#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace taizhang::ui {

namespace {

// Widths in pixels: a material is read in a few words at least, and needs no more than a line of them.
constexpr int leastMaterial = grid * 13;
constexpr int mostMaterial = grid * 60;
constexpr int leastRemarks = grid * 8;
constexpr int leastReason = grid * 16;

/// For every date of the list, how late below it or before it; one that is cut says nothing, whatever the
/// size of the type.
int widthOfDue(const DataTable &table, const RequirementsModel &model)
{
    int words = grid * 8; // of the heading with its arrow
    for (int row = 0; row < model.rowCount(); ++row)
        for (const auto &line :
             model.index(row, RequirementsModel::Due).data().toString().split(QLatin1Char('\n')))
            words = std::max(words, table.fontMetrics().horizontalAdvance(line));
    return words + table.iconSize().width() + grid * 2;
}

} // namespace

RequirementsPage::RequirementsPage(Ledger &ledger, Of of, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_of(of)
    , m_head(new RequirementsHead(ledger, this))
    , m_actions(new ReviewActions(ledger, this))
    , m_model(new RequirementsModel(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
{
    setNames(this, of == Of::Unit ? "unitPage" : "todoPage", tr("报送任务"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeTable(settings);
    m_nothing->setObjectName(QStringLiteral("requirementsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(grid * 2);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_head);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    setTabOrder(m_return, m_table);
    setFocusProxy(m_table);
    connect(&m_ledger, &Ledger::rosterChanged, this, &RequirementsPage::refresh);
    connect(m_actions, &ReviewActions::historyWanted, this, &RequirementsPage::historyWanted);
}

RequirementsPage::~RequirementsPage()
{
    // The table tells of its selection's end when the rest of this is gone.
    m_table->disconnect(this);
}

void RequirementsPage::makeTable(QSettings &settings)
{
    const auto name =
        m_of == Of::Unit ? QStringLiteral("unitRequirements") : QStringLiteral("todoRequirements");
    m_table = new DataTable(*m_model, name, tr("报送任务清单"), settings, m_stack);
    m_table->setInitialsColumn(RequirementsModel::UnitName);
    m_table->keepPlaces();
    m_table->setIconSize({grid * 2, grid * 2});
    m_table->horizontalHeader()->setMinimumSectionSize(grid * 4); // a number is no wider
    if (!m_table->hasOwnLayout()) {
        // What fits beside both other panes at 1366 px, remarks taking what is left; the rest is chosen from
        // the heading's menu.
        for (const auto &look : RequirementsModel::looks) {
            m_table->setColumnWidth(look.column, look.width * grid);
            m_table->setColumnHidden(look.column, look.isHidden);
        }
        m_table->setColumnHidden(RequirementsModel::UnitName, m_of == Of::Unit); // it would say one thing
        m_table->sortByColumn(m_of == Of::Unit ? RequirementsModel::Due : RequirementsModel::Item,
                              Qt::AscendingOrder);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWordWrap(true); // of a material two lines are seen
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() * 2 + grid);
    // What a material is called is the longest of a row; remarks have something to say seldom.
    m_room = new ColumnRoom(*m_table, {RequirementsModel::Material, leastMaterial, mostMaterial,
                                       RequirementsModel::Remarks, leastRemarks});
    m_actions->attach(m_table);
    connect(m_table, &DataTable::selectionChangedTo, this, &RequirementsPage::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequirementsPage::choose);
    connect(m_table, &DataTable::opened, this, [this](int row) { emit opened(m_model->requirement(row)); });
}

QWidget *RequirementsPage::makeBar()
{
    auto *bar = new FoldingLine(this);
    for (auto *action : reviewSteps())
        addButton(bar, action);
    m_decisions = {addButton(bar, m_actions->grant()), addButton(bar, m_actions->refuse())};
    addButton(bar, m_actions->due());
    auto *more = new QToolButton(bar);
    setNames(more, "requirementsMore", tr("对选中各行的更多操作"));
    more->setText(tr("更多"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(m_actions->menu());
    bar->first().addWidget(more);
    m_filter = new QLineEdit(bar);
    setNames(m_filter, "requirementsFilter", tr("在列表里筛选"));
    m_filter->setPlaceholderText(tr("筛选：单位、材料、状态、经办人"));
    m_filter->setToolTip(tr("按列表里的任何文字或单位的拼音首字母筛选；Ctrl+A 选中全部"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(grid * 12);
    bar->second().addWidget(m_filter, 1);
    m_export = addTableButton(bar, "requirementsExport", tr("导出表格…"),
                              tr("把列表里现在看得到的各行存为 xlsx 表格"));
    connect(m_export, &QToolButton::clicked, this, &RequirementsPage::exportTable);
    m_return = addTableButton(
        bar, "requirementsReturn", tr("读回表格…"),
        tr("把导出以后填好的表格读回来：承办股室、经办人、电话、备注、期限；先看改动，再确定"));
    m_return->setEnabled(m_ledger.writable());
    if (!m_ledger.writable())
        m_return->setToolTip(m_ledger.session().readOnlyReason());
    connect(m_return, &QToolButton::clicked, this, &RequirementsPage::returnWanted);
    m_table->setFilterField(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_table->setQuery(query);
        showRows();
    });
    return bar;
}

QList<QAction *> RequirementsPage::reviewSteps() const
{
    return {m_actions->of(domain::ReviewStep::Submit), m_actions->of(domain::ReviewStep::Accept),
            m_actions->of(domain::ReviewStep::Return)};
}

QToolButton *RequirementsPage::addButton(FoldingLine *bar, QAction *action)
{
    auto *button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("%1_list").arg(action->objectName()));
    button->setFocusPolicy(Qt::StrongFocus);
    bar->first().addWidget(button);
    // A button that is done with is disabled, and the keyboard would go on to its neighbour.
    connect(button, &QToolButton::clicked, this, &RequirementsPage::takeKeyboard);
    return button;
}

QToolButton *RequirementsPage::addTableButton(FoldingLine *bar, const char *name, const QString &text,
                                              const QString &tip)
{
    auto *button = new QToolButton(bar);
    setNames(button, name, tip);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    bar->second().addWidget(button);
    return button;
}

// What a list is about stands in it, and what it is not about does not take the room.
void RequirementsPage::suit(const RequirementScope &scope)
{
    const bool extensions = scope.todo() == domain::Todo::ExtensionAsked;
    const bool returned = scope.todo() == domain::Todo::Returned;
    for (auto *button : std::as_const(m_decisions))
        button->setVisible(extensions);
    m_notOfList = m_of == Of::Unit ? QSet<int>()
                  : extensions     ? QSet<int>{RequirementsModel::State, RequirementsModel::Pieces,
                                               RequirementsModel::Reason, RequirementsModel::Remarks}
                  : returned       ? QSet<int>{RequirementsModel::Remarks}
                                   : QSet<int>{RequirementsModel::Reason};
    for (const auto column : {RequirementsModel::WantedDue, RequirementsModel::WantedReason})
        m_table->suitColumn(column, !extensions);
    m_table->suitColumn(RequirementsModel::State, m_notOfList.contains(RequirementsModel::State));
    // The last of the columns takes the room that is left, so a reason is read without scrolling.
    m_room->stretch(extensions ? RequirementsModel::WantedReason
                    : returned ? RequirementsModel::Reason
                               : RequirementsModel::Remarks,
                    extensions || returned ? leastReason : leastRemarks);
}

// Where no line of the list says anything, as of several rows or of who deals with it, the words of the
// material get the room.
void RequirementsPage::suitRows()
{
    for (const auto column :
         {RequirementsModel::TaskRow, RequirementsModel::Handler, RequirementsModel::Pieces,
          RequirementsModel::Reason, RequirementsModel::Remarks})
        m_table->suitColumn(column, m_notOfList.contains(column) || !m_model->says(column));
    if (m_table->hasOwnWidths())
        return;
    m_table->setColumnWidth(RequirementsModel::Due, widthOfDue(*m_table, *m_model));
    m_room->give();
}

void RequirementsPage::exportTable()
{
    const auto title = m_scope->title(m_ledger.roster());
    emit tableWanted(requirementsTable(*m_model, m_table->allRows(), title, m_filter->text()),
                     tr("报送任务 %1 %2.xlsx").arg(title, QDate::currentDate().toString(Qt::ISODate)));
}

void RequirementsPage::showList(const RequirementScope &scope)
{
    m_scope = scope;
    suit(scope);
    m_filter->clear();
    m_head->showScope(scope);
    m_model->show(scope, m_ledger.roster(), QDate::currentDate());
    suitRows();
    showRows();
    m_table->scrollToTop();
    selectNext(-1, 1);
    if (m_table->selectedRows().isEmpty() && m_table->shownRows() > 0)
        m_table->selectRow(m_table->allRows().first());
    choose();
}

void RequirementsPage::refresh()
{
    if (!m_scope)
        return;
    const auto selected = m_table->selectedRows();
    QList<domain::RequirementId> worked;
    for (const auto row : selected)
        if (m_model->isWork(row))
            worked << m_model->requirement(row);
    m_model->follow(m_ledger.roster(), QDate::currentDate());
    suitRows();
    m_head->refresh();
    showRows();
    const bool dealtWith = std::none_of(worked.cbegin(), worked.cend(), [this](const auto &requirement) {
        const auto row = m_model->rowOf(requirement);
        return row >= 0 && m_model->isWork(row);
    });
    const auto now = m_table->selectedRows();
    if (!worked.isEmpty() && dealtWith && !now.isEmpty())
        selectNext(int(m_table->allRows().indexOf(now.last())), 1);
    choose();
}

void RequirementsPage::selectNext(int from, int by)
{
    const auto rows = m_table->allRows();
    const auto count = int(rows.size());
    for (int steps = 1; steps <= count; ++steps) {
        // Round the end: what was passed over comes up again.
        const auto place = ((from + by * steps) % count + count) % count;
        if (m_model->isWork(rows[place]))
            return m_table->selectRow(rows[place]);
    }
}

void RequirementsPage::step(int by)
{
    const auto rows = m_table->allRows();
    const auto from = int(rows.indexOf(m_table->currentRow()));
    if (m_model->workLeft() > 0)
        selectNext(from, by);
    else if (from + by >= 0 && from + by < rows.size())
        m_table->selectRow(rows[from + by]);
}

void RequirementsPage::choose()
{
    Reviewing::Requirements chosen;
    for (const auto row : m_table->selectedRows())
        chosen << m_model->requirement(row);
    m_actions->choose(chosen);
    emit selectedChanged(selected());
}

std::optional<domain::RequirementId> RequirementsPage::selected() const
{
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    const auto current = m_table->currentRow();
    return m_model->requirement(rows.contains(current) ? current : rows.first());
}

void RequirementsPage::showRows()
{
    m_head->showCount(m_model->rowCount(), m_model->workLeft(), m_model->reopened(), m_table->shownRows());
    m_nothing->setText(emptyWords());
    m_stack->setCurrentIndex(m_table->shownRows() == 0 ? 1 : 0);
    m_export->setEnabled(m_table->shownRows() > 0);
}

QString RequirementsPage::emptyWords() const
{
    if (m_model->rowCount() > 0)
        return tr("没有符合“%1”的报送任务：换一个词，或清空筛选。").arg(m_filter->text());
    if (m_of == Of::Unit)
        return tr(
            "还没有交办给它任何材料。\n\n用“报送 › 批量交办…”一次交办，\n或在指标页的材料右边点“交办…”。");
    return tr("这里现在没有要办的事。\n\n左边可以换一类，或回到“按部分”看各项指标。");
}

void RequirementsPage::takeKeyboard()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void RequirementsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return event->accept();
    }
    QWidget::keyPressEvent(event);
}

} // namespace taizhang::ui
