#include "core/domain/tasks/statutory_days.h"

#include "core/domain/table/hints.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace taizhang::domain {

namespace {

struct MonthAndDay
{
    int month = 0;
    int day = 0; ///< 0: the last of the month
};

const QRegularExpression &dayOfYear()
{
    static const QRegularExpression words(
        QStringLiteral("^(?:每年|当年|次年)?(?<words>(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|底)"
                       "(?:以前|之前|前))$"));
    return words;
}

QDate inYear(const MonthAndDay &day, int year)
{
    const auto last = QDate(year, day.month, 1).daysInMonth();
    return {year, day.month, day.day == 0 ? last : std::min(day.day, last)};
}

bool isPossible(const MonthAndDay &day)
{
    // A leap year, so that the 29th of February is a day.
    return day.month >= 1 && day.month <= 12 && (day.day == 0 || QDate(2024, day.month, day.day).isValid());
}

QDate nextTime(const MonthAndDay &day, QDate today)
{
    const auto thisYear = inYear(day, today.year());
    return thisYear >= today ? thisYear : inYear(day, today.year() + 1);
}

// What stands between the day and the next mark: the words that say what is to be done by then.
QString dutyAfter(const QString &text, qsizetype end)
{
    static const QRegularExpression duty(QStringLiteral("\\G[\\s，,：:]*([^，。；;,\\n]*)"));
    return duty.match(text, end).captured(1).trimmed();
}

std::optional<StatutoryDay> dayOf(const IndicatorWords &indicator, const Hint &hint, QDate today)
{
    const auto match = dayOfYear().match(hint.value);
    if (hint.kind != HintKind::Threshold || !match.hasMatch())
        return std::nullopt;
    const MonthAndDay day{match.captured(QStringLiteral("month")).toInt(),
                          match.captured(QStringLiteral("day")).toInt()};
    if (!isPossible(day))
        return std::nullopt;
    const auto next = nextTime(day, today);
    return StatutoryDay{indicator.indicator, match.captured(QStringLiteral("words")),
                        dutyAfter(indicator.text, hint.end), next, int(today.daysTo(next))};
}

} // namespace

QList<StatutoryDay> statutoryDays(const QList<IndicatorWords> &indicators, QDate today)
{
    QList<StatutoryDay> days;
    for (const auto &indicator : indicators) {
        if (!indicator.text.contains(QStringLiteral("月"))) // most of the table; finding hints takes a while
            continue;
        for (const auto &hint : findHints(indicator.text, HintPlace::Indicator))
            if (const auto day = dayOf(indicator, hint, today))
                days << *day;
    }
    std::stable_sort(days.begin(), days.end(), [](const StatutoryDay &first, const StatutoryDay &second) {
        return first.next < second.next;
    });
    return days;
}

std::optional<QDate> statutoryDayOf(const QList<StatutoryDay> &days, int indicator,
                                    const QString &materialText)
{
    static const QRegularExpression published(QStringLiteral("公布|公开|网址"));
    const bool isPublished = published.match(materialText).hasMatch();
    const StatutoryDay *nearest = nullptr;
    for (const auto &day : days) {
        if (day.indicator != indicator)
            continue;
        if (isPublished && published.match(day.duty).hasMatch())
            return day.next;
        if (nearest == nullptr)
            nearest = &day;
    }
    return nearest == nullptr ? std::nullopt : std::optional(nearest->next);
}

bool rings(const StatutoryDay &day)
{
    return day.daysLeft <= statutoryRingDays();
}

QString daysLeftWords(const StatutoryDay &day)
{
    return day.daysLeft == 0 ? tr("今天到期") : tr("还有%1天").arg(day.daysLeft);
}

QString statutorySentence(const StatutoryDay &day)
{
    const auto what = day.duty.isEmpty() ? day.words : day.words + QStringLiteral(" ") + day.duty;
    return tr("法定期限：第%1项 %2，%3").arg(day.indicator).arg(what, daysLeftWords(day));
}

} // namespace taizhang::domain
