#include "ui/history/history_filter_line.h"

#include "ui/shared/date_field.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int pauseMs = 250;
// Of the choice of days; others are so many days back.
constexpr int always = 0;
constexpr int ownDays = -1;

std::optional<qint64> chosenId(const QComboBox &box)
{
    const auto data = box.currentData();
    return data.isValid() ? std::optional(data.toLongLong()) : std::nullopt;
}

} // namespace

HistoryFilterLine::HistoryFilterLine(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_pause(new QTimer(this))
    , m_words(new QLineEdit(this))
    , m_indicator(new QLineEdit(this))
    , m_from(new DateField("historyFrom", tr("从哪一天起"), this))
    , m_to(new DateField("historyTo", tr("到哪一天为止"), this))
    , m_chosen(new QPushButton(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    setNames(m_words, "historyWords", tr("筛选修改记录：任何一列里的词"));
    m_words->setPlaceholderText(tr("筛选：对象、内容、文字"));
    m_words->setToolTip(tr("每个词都要在这一行里出现（Ctrl+F）"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(grid * 18);
    line->addWidget(m_words, 1);
    setNames(m_indicator, "historyIndicator", tr("只看一项指标的改动：序号"));
    m_indicator->setPlaceholderText(tr("指标序号"));
    m_indicator->setToolTip(m_indicator->accessibleName());
    m_indicator->setClearButtonEnabled(true);
    m_indicator->setFixedWidth(grid * 12);
    m_indicator->setValidator(new QIntValidator(1, 9999, m_indicator));
    line->addWidget(m_indicator);
    m_actor = addChoice(line, "historyActor", tr("全部人员"), 13);
    m_topic = addChoice(line, "historyTopic", tr("全部类别"), 13);
    for (const auto topic : workflow::historyTopics())
        m_topic->addItem(workflow::topicLabel(topic), int(topic));
    m_unit = addChoice(line, "historyUnit", tr("全部单位"), 17);
    m_from->setPlaceholderText(tr("从哪天"));
    m_to->setPlaceholderText(tr("到哪天"));
    m_days = addChoice(line, "historyDays", tr("全部时间"), 13);
    fillUnits();
    fillDays();
    line->addWidget(m_from);
    line->addWidget(m_to);
    setNames(m_chosen, "historyRequirement", tr("只看这一项报送任务的改动；点一下去掉这个条件"));
    m_chosen->setToolTip(m_chosen->accessibleName());
    m_chosen->setAutoDefault(false);
    m_chosen->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(line);
    layout->addWidget(m_chosen, 0, Qt::AlignLeft);

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &HistoryFilterLine::changed);
    for (auto *field : {m_words, m_indicator})
        connect(field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    for (auto *box : {m_actor, m_topic, m_unit})
        connect(box, &QComboBox::activated, this, &HistoryFilterLine::changed);
    connect(m_days, &QComboBox::activated, this, [this] {
        followDays();
        emit changed();
    });
    for (auto *day : {m_from, m_to})
        connect(day, &DateField::dateChanged, this, &HistoryFilterLine::changed);
    connect(m_chosen, &QPushButton::clicked, this, [this] {
        m_requirement.reset();
        showRequirement();
        emit changed();
    });
    connect(&m_ledger, &Ledger::rosterChanged, this, &HistoryFilterLine::fillUnits);
    followDays();
}

QComboBox *HistoryFilterLine::addChoice(QHBoxLayout *line, const char *name, const QString &words, int width)
{
    auto *box = new QComboBox(this);
    setNames(box, name, words);
    box->addItem(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFixedWidth(grid * width);
    box->view()->setTextElideMode(Qt::ElideRight);
    line->addWidget(box);
    return box;
}

void HistoryFilterLine::fillUnits()
{
    const auto chosen = m_unit->currentData();
    while (m_unit->count() > 1)
        m_unit->removeItem(1);
    for (const auto &unit : m_ledger.roster().units())
        m_unit->addItem(unit.name, unit.id.value());
    m_unit->setCurrentIndex(chosen.isValid() ? std::max(0, m_unit->findData(chosen)) : 0);
}

void HistoryFilterLine::fillDays()
{
    m_days->setItemData(0, always);
    m_days->addItem(tr("今天"), 1);
    m_days->addItem(tr("最近 7 天"), 7);
    m_days->addItem(tr("最近 30 天"), 30);
    m_days->addItem(tr("自定日期…"), ownDays);
}

void HistoryFilterLine::followDays()
{
    const bool own = m_days->currentData().toInt() == ownDays;
    m_from->setVisible(own);
    m_to->setVisible(own);
}

void HistoryFilterLine::setActors(const QStringList &actors)
{
    const auto chosen = m_actor->currentData();
    while (m_actor->count() > 1)
        m_actor->removeItem(1);
    for (const auto &actor : actors)
        m_actor->addItem(actor, actor);
    m_actor->setCurrentIndex(chosen.isValid() ? std::max(0, m_actor->findData(chosen)) : 0);
}

workflow::HistoryFilter HistoryFilterLine::filter() const
{
    workflow::HistoryFilter filter;
    filter.words = m_words->text();
    filter.actor = m_actor->currentData().toString();
    if (const auto topic = chosenId(*m_topic))
        filter.topic = static_cast<workflow::HistoryTopic>(*topic);
    if (const auto unit = chosenId(*m_unit))
        filter.unit = domain::UnitId::parse(*unit);
    if (const auto number = m_indicator->text().toInt(); number > 0)
        filter.indicator = number;
    filter.requirement = m_requirement;
    const auto days = m_days->currentData().toInt();
    if (days > 0)
        filter.from = QDate::currentDate().addDays(1 - days);
    if (days == ownDays) {
        filter.from = m_from->date().value_or(QDate());
        filter.to = m_to->date().value_or(QDate());
    }
    return filter;
}

bool HistoryFilterLine::hasConditions() const
{
    return filter() != workflow::HistoryFilter{};
}

void HistoryFilterLine::showOnly(std::optional<int> indicator,
                                 std::optional<domain::RequirementId> requirement)
{
    m_words->clear();
    m_indicator->setText(indicator ? QString::number(*indicator) : QString());
    m_pause->stop(); // what is typed waits, and this does not
    for (auto *box : {m_actor, m_topic, m_unit, m_days})
        box->setCurrentIndex(0);
    m_from->setDate({});
    m_to->setDate({});
    m_requirement = requirement;
    followDays();
    showRequirement();
    emit changed();
}

void HistoryFilterLine::showRequirement()
{
    const auto *line = m_requirement ? m_ledger.roster().requirement(*m_requirement) : nullptr;
    m_chosen->setVisible(m_requirement.has_value());
    m_chosen->setText(
        tr("只看：%1　✕").arg(line == nullptr ? tr("一项材料") : m_ledger.roster().placeOf(*line)));
}

void HistoryFilterLine::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

// Esc takes the conditions away first, and leaves the page when there are none.
void HistoryFilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasConditions()) {
        showOnly({});
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace taizhang::ui
