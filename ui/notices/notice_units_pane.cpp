#include "ui/notices/notice_units_pane.h"

#include "ui/notices/notice_units_model.h"
#include "ui/notices/notice_units_table.h"
#include "ui/shared/button_line.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace taizhang::ui {

namespace {

using Sorting = std::pair<int, Qt::SortOrder>;

Sorting concernedFirst(domain::NoticeKind kind)
{
    const bool isReminder = domain::isReminder(kind);
    return {isReminder ? NoticeUnitsModel::Overdue : NoticeUnitsModel::Letter, Qt::DescendingOrder};
}

} // namespace

NoticeUnitsPane::NoticeUnitsPane(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new NoticeUnitsModel(this))
    , m_table(new NoticeUnitsTable(*m_model, settings, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_ticked(new QLabel(this))
    , m_proposal(new QLabel(this))
    , m_why(new QLabel(this))
{
    m_nothing->setObjectName(QStringLiteral("noticesNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_stack, 1);
    m_proposal->setObjectName(QStringLiteral("noticesProposal"));
    m_why->setObjectName(QStringLiteral("noticesWhyNotProposed"));
    for (auto *label : {m_proposal, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    layout->addWidget(m_proposal);
    layout->addWidget(m_why);
    // At the bottom, which stays where it is while the sentences above it come and go.
    layout->addWidget(makeTicks());
    setFocusProxy(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &NoticeUnitsPane::orderChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NoticeUnitsPane::currentChanged);
    connect(this, &NoticeUnitsPane::currentChanged, this, &NoticeUnitsPane::explainProposal);
    connect(m_model, &NoticeUnitsModel::tickedChanged, this, &NoticeUnitsPane::followTicks);
    followTicks();
}

NoticeUnitsPane::~NoticeUnitsPane()
{
    // The table remembers its order, and the next time begins with a 催办.
    const bool isConcernedFirst = order() == Order::ConcernedFirst;
    m_table->disconnect(this);
    m_table->horizontalHeader()->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    if (const auto [column, down] = concernedFirst(domain::NoticeKind::Reminder); isConcernedFirst)
        m_table->sortByColumn(column, down);
}

QWidget *NoticeUnitsPane::makeTicks()
{
    auto *line = new ButtonLine(this);
    m_tickAll = line->addButton("noticeTickAll", tr("全选(&A)"), tr("勾选列出的、可以发的单位"));
    m_tickNone = line->addButton("noticeTickNone", tr("全不选(&N)"), tr("去掉全部勾选"));
    m_tickProposed =
        line->addButton("noticeTickProposed", tr("按建议选(&S)"), tr("只勾选“建议下一步”是这一种的单位"));
    m_ticked->setObjectName(QStringLiteral("noticesTicked"));
    m_ticked->setWordWrap(true);
    line->line().addWidget(m_ticked, 1);
    connect(m_tickAll, &QPushButton::clicked, this, [this] { m_model->tick(m_table->allRows(), true); });
    connect(m_tickNone, &QPushButton::clicked, m_model, &NoticeUnitsModel::clearTicks);
    connect(m_tickProposed, &QPushButton::clicked, this, [this] {
        m_model->clearTicks();
        m_model->tick(proposedRows(), true);
    });
    return line;
}

void NoticeUnitsPane::setUnits(const QList<NoticeUnit> &units, domain::NoticeKind kind, bool anythingAsked)
{
    const auto *selected = current();
    const auto kept = selected == nullptr ? std::nullopt : std::optional(selected->id);
    m_anythingAsked = anythingAsked;
    const bool isConcernedFirst = order() == Order::ConcernedFirst;
    const bool isOther = kind != m_model->kind();
    m_model->setUnits(units, kind);
    if (isOther && isConcernedFirst)
        sortBy(Order::ConcernedFirst);
    if (isOther)
        emit orderChanged(); // in the words of the kind
    const bool beginsAnew = std::exchange(m_beginsAnew, false) || isOther;
    const auto row = kept ? m_model->rowOf(*kept) : -1;
    const auto rows = m_table->allRows();
    if (rows.contains(row) && (!beginsAnew || m_model->unit(row).letterEntries > 0))
        beginsAnew ? m_table->beginAt(row) : m_table->selectRow(row);
    else if (!rows.isEmpty())
        m_table->beginAt(firstToWriteTo(rows));
    showRows();
    emit currentChanged(); // what is said of the same unit may be new
}

int NoticeUnitsPane::firstToWriteTo(const QList<int> &rows) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [this](int row) { return m_model->unit(row).letterEntries > 0; });
    return found == rows.cend() ? rows.first() : *found;
}

void NoticeUnitsPane::beginAnew()
{
    m_beginsAnew = true;
}

void NoticeUnitsPane::clearTicks()
{
    m_model->clearTicks();
}

void NoticeUnitsPane::setFilterField(QWidget *field)
{
    m_table->setFilterField(field);
}

void NoticeUnitsPane::setQuery(const QString &query)
{
    m_query = query;
    m_table->setQuery(query);
    showRows();
    followTicks();
}

void NoticeUnitsPane::sortBy(Order order)
{
    if (const auto [column, down] = concernedFirst(m_model->kind()); order == Order::ConcernedFirst)
        m_table->sortByColumn(column, down);
    else if (order == Order::AsListed)
        m_table->sortByColumn(NoticeUnitsModel::Order, Qt::AscendingOrder);
}

NoticeUnitsPane::Order NoticeUnitsPane::order() const
{
    const auto *headings = m_table->horizontalHeader();
    const Sorting now(headings->sortIndicatorSection(), headings->sortIndicatorOrder());
    return now == concernedFirst(m_model->kind())                        ? Order::ConcernedFirst
           : now == Sorting(NoticeUnitsModel::Order, Qt::AscendingOrder) ? Order::AsListed
                                                                         : Order::Other;
}

QString NoticeUnitsPane::concernedFirstWords() const
{
    return m_model->kind() == domain::NoticeKind::Receipt      ? tr("收到的在前")
           : m_model->kind() == domain::NoticeKind::Assignment ? tr("要发的在前")
                                                               : tr("逾期在前");
}

QList<domain::UnitId> NoticeUnitsPane::ticked() const
{
    QSet<domain::UnitId> shown;
    for (const auto row : m_table->allRows())
        shown << m_model->unit(row).id;
    auto units = m_model->ticked();
    units.removeIf([&](domain::UnitId unit) { return !shown.contains(unit); });
    return units;
}

QList<int> NoticeUnitsPane::proposedRows() const
{
    auto rows = m_table->allRows();
    rows.removeIf([this](int row) { return !m_model->isProposed(row); });
    return rows;
}

const NoticeUnit *NoticeUnitsPane::current() const
{
    const auto row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->unit(row);
}

void NoticeUnitsPane::showRows()
{
    m_nothing->setText(!m_anythingAsked ? tr("还没有给单位交办材料：先在指标页点“交办”，或用菜单“报送 › "
                                             "批量交办”，再到这里打印交办单。")
                                        : tr("没有符合“%1”的单位：换一个词，或清空筛选。").arg(m_query));
    m_stack->setCurrentIndex(m_anythingAsked && m_table->shownRows() > 0 ? 0 : 1);
}

void NoticeUnitsPane::explainProposal()
{
    const auto *unit = current();
    m_proposal->setText(unit == nullptr ? QString() : proposalSentence(*unit));
    m_proposal->setVisible(unit != nullptr);
}

void NoticeUnitsPane::followTicks()
{
    const auto label = domain::noticeLabel(m_model->kind());
    const bool isAnyProposed = m_model->proposedCount() > 0;
    const auto why = tr("没有单位的“建议下一步”是%1").arg(label);
    m_ticked->setText(tickedWords());
    const auto instead = m_model->proposedWords();
    m_why->setText(instead.isEmpty() ? tr("%1，不能按建议选：现在没有单位要发文。").arg(why)
                                     : tr("%1，不能按建议选。现在建议的是：%2。").arg(why, instead));
    m_why->setVisible(!isAnyProposed && m_model->rowCount() > 0);
    const auto allow = [](QPushButton *button, bool isOfUse, const QString &whyNot) {
        button->setEnabled(isOfUse);
        button->setToolTip(isOfUse ? button->accessibleName() : whyNot);
    };
    const auto rows = m_table->allRows();
    allow(m_tickAll,
          std::any_of(rows.cbegin(), rows.cend(),
                      [this](int row) { return m_model->unit(row).letterEntries > 0; }),
          tr("列出的单位都不用发%1").arg(label));
    allow(m_tickNone, !m_model->ticked().isEmpty(), tr("没有勾选的单位"));
    allow(m_tickProposed, !proposedRows().isEmpty(),
          isAnyProposed ? tr("筛出的单位里没有建议发%1的").arg(label) : tr("%1，所以不能按建议选").arg(why));
    emit tickedChanged();
}

QString NoticeUnitsPane::tickedWords() const
{
    const auto shown = ticked();
    const auto hidden = m_model->ticked().size() - shown.size();
    QStringList words;
    if (!shown.isEmpty())
        words << tr("已勾选 %1 个单位").arg(shown.size());
    const auto kind = m_model->kind();
    const auto against = std::count_if(shown.cbegin(), shown.cend(), [this](domain::UnitId unit) {
        return !m_model->isProposed(m_model->rowOf(unit));
    });
    if (domain::isReminder(kind) && kind != domain::NoticeKind::Prompt && against > 0)
        words << tr("其中 %1 个现在不建议发%2").arg(against).arg(domain::noticeLabel(kind));
    if (hidden > 0)
        words << tr("另勾选的 %1 个没有筛出来，不算在内").arg(hidden);
    return words.isEmpty() ? tr("勾选要发的单位（空格键）") : words.join(tr("，"));
}

} // namespace taizhang::ui
