#include "ui/units/units_page.h"

#include "ui/shared/button_line.h"
#include "ui/shared/ledger.h"
#include "ui/shared/local_files.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"
#include "ui/units/alias_notice.h"
#include "ui/units/groups_panel.h"
#include "ui/units/unit_actions.h"
#include "ui/units/unit_intake.h"
#include "ui/units/units_model.h"
#include "ui/units/units_table.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

using storage::Database;

UnitsPage::UnitsPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                     QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_actions(new UnitActions(ledger, this))
    , m_groups(new GroupsPanel(ledger, settings, this))
    , m_intake(new UnitIntake(ledger, chooser, runner, settings, this))
    , m_model(new UnitsModel(this))
    , m_notice(new AliasNotice(ledger.writable(), this))
{
    setNames(this, "unitsPage", tr("单位名录"));
    setAcceptDrops(m_ledger.writable());
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(QStringLiteral("unitsHalves"));
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(grid * 2);
    halves->addWidget(makeList());
    halves->addWidget(m_groups);
    halves->setStretchFactor(0, 1);
    halves->setSizes({grid * 112, grid * 44});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(halves, 1);
    connectTable();
    refresh();
}

UnitsPage::~UnitsPage() = default;

void UnitsPage::reveal(domain::UnitId unit)
{
    m_filter->clear();
    m_table->selectUnits({unit});
}

void UnitsPage::revealGroup(domain::UnitGroupId group)
{
    m_groups->reveal(group);
}

QWidget *UnitsPage::makeHead()
{
    auto *head = new PageHead(tr("单位名录"), "unitsSummary", this);
    m_summary = head->summary();
    m_filter = new QLineEdit(head);
    setNames(m_filter, "unitsFilter", tr("筛选单位：名称、联系人或拼音首字母"));
    m_filter->setPlaceholderText(tr("筛选：名称、联系人、拼音首字母"));
    m_filter->setToolTip(tr("按名称、联系人或拼音首字母筛选（Ctrl+F）"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(grid * 20);
    m_filter->setMaximumWidth(grid * 36);
    head->line().addWidget(m_filter, 1);
    head->addButton("addUnit", tr("新增单位(&N)…"), tr("新增一个单位"), this, &UnitsPage::add);
    head->addButton("pasteUnits", tr("粘贴名单(&L)…"),
                    tr("一次粘贴多个单位，如各乡镇的名单（复制了名单的，按 Ctrl+V）"), this,
                    &UnitsPage::paste);
    head->addButton("importUnits", tr("导入表格(&T)…"), tr("从 xlsx 或 csv 表格导入；也可以把表格拖到本页"),
                    this, &UnitsPage::import);
    head->allowButtons(m_ledger.writable());
    return head;
}

QWidget *UnitsPage::makeList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_table = new UnitsTable(*m_model, m_settings, m_ledger.writable(), list);
    m_nothing = new QLabel(list);
    m_nothing->setObjectName(QStringLiteral("unitsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack = new QStackedWidget(list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeRowButtons());
    return list;
}

QWidget *UnitsPage::makeRowButtons()
{
    auto *line = new ButtonLine(this);
    m_edit =
        line->addButton("editUnit", tr("修改(&M)…"), tr("修改选中的单位（回车）"), this, &UnitsPage::edit);
    m_up = line->addButton("unitUp", tr("上移"), tr("在机构序列中上移（Alt+↑）"), this, &UnitsPage::moveUp);
    m_down =
        line->addButton("unitDown", tr("下移"), tr("在机构序列中下移（Alt+↓）"), this, &UnitsPage::moveDown);
    m_retire = line->addButton("retireUnit", tr("停用(&R)"), tr("停用选中的单位：记录保留，以后不再交办"),
                               this, &UnitsPage::retireOrRestore);
    m_delete = line->addButton("deleteUnit", tr("删除(&D)"), tr("删除选中的单位（Delete）"), this,
                               &UnitsPage::remove);
    line->line().addStretch();
    line->addButton("orderByPinyin", tr("按拼音排列(&Y)"), tr("把机构序列改为拼音顺序，可以撤销"), this,
                    &UnitsPage::orderByPinyin);
    line->allowButtons(m_ledger.writable());
    return line;
}

void UnitsPage::connectTable()
{
    connect(&m_ledger, &Ledger::rosterChanged, this, &UnitsPage::refresh);
    // Whom to call is personal data and no part of the roster; every write is followed by this one.
    connect(&m_ledger, &Ledger::progressChanged, this, [this] {
        if (isVisible())
            readContacts();
    });
    m_table->setFilterField(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_table->setQuery(query);
        showRows();
    });
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_filter, [this] {
                m_filter->setFocus(Qt::ShortcutFocusReason);
                m_filter->selectAll();
            });
    connect(new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &UnitsPage::pasteClipboard);
    connect(m_table, &DataTable::selectionChangedTo, this, &UnitsPage::followSelection);
    connect(m_table, &DataTable::opened, this, &UnitsPage::edit);
    connect(m_table, &UnitsTable::stepWanted, this, &UnitsPage::moveBy);
    connect(m_table, &UnitsTable::deleteWanted, this, &UnitsPage::remove);
    connect(m_table, &UnitsTable::sortingChanged, this, &UnitsPage::followSelection);
    connect(m_intake, &UnitIntake::adding, this, [this](const QStringList &names) { m_added = names; });
    connect(m_model, &UnitsModel::orderWanted, m_actions, &UnitActions::setOrder);
    connect(m_notice, &AliasNotice::same, m_actions, &UnitActions::takeAsAlias);
    connect(m_notice, &AliasNotice::apart, m_actions, &UnitActions::letStandApart);
    setFocusProxy(m_table);
}

void UnitsPage::refresh()
{
    const auto &roster = m_ledger.roster();
    const auto selected = m_table->selectedUnits();
    m_model->setUnits(roster, QDate::currentDate());
    m_table->selectUnits(selected);
    m_notice->ask(roster.units());
    showAdded();
    showRows();
    followSelection();
}

void UnitsPage::readContacts()
{
    whenDone(m_ledger.session().read([](Database &database) { return storage::unitContacts(database); }),
             this, m_ledger.errors(), tr("读取联系人"),
             [this](const UnitsModel::Contacts &contacts) { m_model->setContacts(contacts); });
}

QString UnitsPage::countWords() const
{
    const auto &units = m_ledger.roster().units();
    const auto retired =
        std::count_if(units.cbegin(), units.cend(), [](const domain::Unit &unit) { return unit.retired; });
    auto words = tr("%1 个单位").arg(units.size() - retired);
    if (retired > 0)
        words += tr("，另有停用的 %1 个").arg(retired);
    if (!m_filter->text().trimmed().isEmpty())
        words += tr("，筛出 %1 个").arg(m_table->shownRows());
    return words;
}

/// Those that came in at once are to be seen, wherever they stand.
void UnitsPage::showAdded()
{
    QList<domain::UnitId> added;
    for (const auto &unit : m_ledger.roster().units())
        if (!unit.retired && m_added.contains(unit.name))
            added << unit.id;
    if (added.isEmpty())
        return;
    m_added.clear();
    m_filter->clear();
    m_table->selectUnits(added);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtTop); // the others stand below it
}

void UnitsPage::showRows()
{
    m_summary->setText(countWords());
    m_nothing->setText(m_model->rowCount() == 0
                           ? tr("名录里还没有单位：点“新增单位”，或者“粘贴名单”一次加入多个。")
                           : tr("没有符合“%1”的单位：换一个词，或清空筛选。").arg(m_filter->text()));
    m_stack->setCurrentIndex(m_table->shownRows() == 0 ? 1 : 0);
}

void UnitsPage::followSelection()
{
    const auto rows = m_table->selectedRows();
    const bool one = rows.size() == 1 && m_ledger.writable();
    const bool retired = one && m_model->unit(rows.first()).retired;
    const bool movable =
        m_ledger.writable() && m_table->inOrder() &&
        std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return !m_model->unit(row).retired; });
    m_edit->setEnabled(one && !retired);
    m_delete->setEnabled(one);
    m_retire->setEnabled(one);
    m_retire->setText(retired ? tr("恢复(&R)") : tr("停用(&R)"));
    const auto tip =
        retired ? tr("恢复选中的单位，可以重新交办") : tr("停用选中的单位：记录保留，以后不再交办");
    m_retire->setToolTip(tip);
    m_retire->setAccessibleName(tip);
    m_up->setEnabled(movable && rows.first() > 0);
    m_down->setEnabled(movable && m_model->orderWith(rows, rows.last() + 2) != m_model->orderWith({}, 0));
}

void UnitsPage::add()
{
    m_actions->add();
}

void UnitsPage::paste()
{
    m_intake->paste();
}

void UnitsPage::pasteClipboard()
{
    const auto list = QGuiApplication::clipboard()->text();
    if (m_ledger.writable() && !list.trimmed().isEmpty())
        m_intake->paste(list);
}

void UnitsPage::import()
{
    m_intake->chooseFile();
}

void UnitsPage::orderByPinyin()
{
    m_table->restoreOrder();
    m_actions->orderByPinyin();
}

void UnitsPage::edit()
{
    if (!m_edit->isEnabled())
        return;
    const auto row = m_table->selectedRows().first();
    m_actions->edit(m_model->unit(row), m_model->contact(row));
}

void UnitsPage::remove()
{
    if (!m_delete->isEnabled())
        return;
    // The button will be disabled when the unit is gone, and the keyboard would go on to its neighbour.
    m_table->setFocus(Qt::OtherFocusReason);
    m_actions->remove(m_model->unit(m_table->selectedRows().first()));
}

void UnitsPage::retireOrRestore()
{
    const auto unit = m_model->unit(m_table->selectedRows().first());
    m_table->setFocus(Qt::OtherFocusReason);
    if (unit.retired)
        m_actions->restore(unit);
    else
        m_actions->retire(unit);
}

void UnitsPage::moveBy(int by)
{
    auto rows = m_table->selectedRows();
    std::sort(rows.begin(), rows.end());
    const auto before = by < 0 ? rows.value(0) - 1 : rows.value(rows.size() - 1) + 2;
    if ((by < 0 ? m_up : m_down)->isEnabled())
        m_actions->setOrder(m_model->orderWith(rows, before));
}

void UnitsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readContacts();
}

void UnitsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void UnitsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedTable(*event->mimeData()).isEmpty())
        acceptAsCopy(*event);
}

void UnitsPage::dropEvent(QDropEvent *event)
{
    acceptAsCopy(*event);
    m_intake->readFile(droppedTable(*event->mimeData()));
}

} // namespace taizhang::ui
