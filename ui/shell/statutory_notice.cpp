#include "ui/shell/statutory_notice.h"

#include "ui/shared/ledger.h"
#include "ui/shared/notice_bar.h"

#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

const auto putAwayKey = QStringLiteral("statutory/putAwayOn");
// A window stays open for days.
constexpr int lookAgainMs = 30 * 60 * 1000;

} // namespace

QList<domain::StatutoryDay> statutoryDaysOf(const Ledger &ledger, QDate today)
{
    QList<domain::IndicatorWords> indicators;
    for (const auto &line : ledger.indicators())
        if (line.note.isEmpty()) // one that does not concern us sets us no day
            indicators << domain::IndicatorWords{line.number, line.text};
    return domain::statutoryDays(indicators, today);
}

StatutoryNotice::StatutoryNotice(const Ledger &ledger, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *again = new QTimer(this);
    again->setInterval(lookAgainMs);
    connect(again, &QTimer::timeout, this, [this] {
        if (QDate::currentDate() != m_today)
            ring(QDate::currentDate());
    });
    again->start();
    hide();
}

void StatutoryNotice::ring(QDate today)
{
    m_today = today;
    delete m_bar;
    m_bar = nullptr;
    hide();
    if (m_settings.value(putAwayKey).toString() == today.toString(Qt::ISODate))
        return;
    QStringList sentences;
    QList<int> indicators;
    for (const auto &day : statutoryDaysOf(m_ledger, today)) {
        if (!domain::rings(day))
            continue;
        sentences << domain::statutorySentence(day);
        if (!indicators.contains(day.indicator))
            indicators << day.indicator;
    }
    if (sentences.isEmpty())
        return;
    auto *bar = new NoticeBar("statutoryNotice", sentences.join(QLatin1Char('\n')), this);
    m_bar = bar;
    layout()->addWidget(bar);
    for (const auto number : std::as_const(indicators)) {
        auto *go = bar->addButton("", tr("转到第%1项").arg(number), tr("看第%1项指标和它的材料").arg(number));
        go->setObjectName(QStringLiteral("statutoryGo_%1").arg(number));
        connect(go, &QPushButton::clicked, this, [this, number] { emit goWanted(number); });
    }
    auto *away = bar->addButton("statutoryPutAway", tr("今天不再提示"), tr("收起这条提示，明天再提醒"));
    connect(away, &QPushButton::clicked, this, &StatutoryNotice::putAway);
    bar->show();
    show();
}

void StatutoryNotice::putAway()
{
    m_settings.setValue(putAwayKey, m_today.toString(Qt::ISODate));
    hide();
}

} // namespace taizhang::ui
