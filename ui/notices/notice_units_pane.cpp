#include "ui/notices/notice_units_pane.h"

#include "ui/notices/notice_units_model.h"
#include "ui/notices/notice_units_table.h"
#include "ui/shared/button_line.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace taizhang::ui {

namespace {

using Sorting = std::pair<int, Qt::SortOrder>;

Sorting concernedFirst(domain::NoticeKind kind)
{
    return {kind == domain::NoticeKind::Receipt ? NoticeUnitsModel::Letter : NoticeUnitsModel::Overdue,
            Qt::DescendingOrder};
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
    layout->addWidget(makeTicks());
    layout->addWidget(m_why);
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
    auto *all = line->addButton("noticeTickAll", tr("全选(&A)"), tr("勾选全部可以发的单位"));
    auto *none = line->addButton("noticeTickNone", tr("全不选(&N)"), tr("去掉全部勾选"));
    m_tickProposed =
        line->addButton("noticeTickProposed", tr("按建议选(&S)"), tr("只勾选“建议下一步”是这一种的单位"));
    m_ticked->setObjectName(QStringLiteral("noticesTicked"));
    line->line().addWidget(m_ticked, 1);
    connect(all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_tickProposed, &QPushButton::clicked, m_model, &NoticeUnitsModel::tickProposed);
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
    const auto rows = m_table->allRows();
    const auto row = kept ? m_model->rowOf(*kept) : -1;
    // One that another kind says nothing to may stand far down.
    if (rows.contains(row) && (!isOther || m_model->unit(row).letterEntries > 0))
        m_table->selectRow(row);
    else if (!rows.isEmpty())
        m_table->selectRow(rows.first());
    showRows();
    emit currentChanged(); // what is said of the same unit may be new
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
    return m_model->kind() == domain::NoticeKind::Receipt ? tr("收到的在前") : tr("逾期在前");
}

QList<domain::UnitId> NoticeUnitsPane::ticked() const
{
    return m_model->ticked();
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
    const auto count = m_model->ticked().size();
    const bool isProposed = m_model->proposedCount() > 0;
    const auto label = domain::noticeLabel(m_model->kind());
    const auto why = tr("没有单位的“建议下一步”是%1").arg(label);
    m_ticked->setText(count > 0 ? tr("已勾选 %1 个单位").arg(count) : tr("勾选要发的单位（空格键）"));
    const auto instead = m_model->proposedWords();
    m_why->setText(instead.isEmpty() ? tr("%1，不能按建议选：现在没有单位要发文。").arg(why)
                                     : tr("%1，不能按建议选。现在建议的是：%2。").arg(why, instead));
    m_why->setVisible(!isProposed && m_model->rowCount() > 0);
    m_tickProposed->setEnabled(isProposed);
    m_tickProposed->setToolTip(isProposed ? tr("只勾选“建议下一步”是%1的单位").arg(label)
                                          : tr("%1，所以不能按建议选").arg(why));
    emit tickedChanged();
}

} // namespace taizhang::ui
