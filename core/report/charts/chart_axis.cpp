#include "core/report/charts/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace taizhang::report {

namespace {

ValueAxis axisOf(double least, double greatest, double step)
{
    const auto lower = std::floor(std::min(0.0, least) / step) * step;
    const auto upper = std::ceil(std::max(0.0, greatest) / step) * step;
    return {lower, upper > lower ? upper : lower + step, step};
}

int stepsOf(const ValueAxis &axis)
{
    return int(std::lround((axis.upper - axis.lower) / axis.step));
}

/// Ticks so many days, or so many months, apart.
struct Interval
{
    int days = 0;
    int months = 0;
};

constexpr Interval intervals[] = {{1, 0},   {2, 0},   {7, 0},    {14, 0},   {0, 1},  {0, 2},
                                  {0, 3},   {0, 6},   {0, 12},   {0, 24},   {0, 60}, {0, 120},
                                  {0, 240}, {0, 600}, {0, 1200}, {0, 12000}};

QDate firstTick(const QDate &first, const Interval &interval)
{
    if (interval.months == 0) // weeks begin on Monday
        return interval.days % 7 == 0 ? first.addDays((8 - first.dayOfWeek()) % 7) : first;
    const int months = first.year() * 12 + first.month() - 1 + (first.day() > 1);
    const int even = (months + interval.months - 1) / interval.months * interval.months;
    return {even / 12, even % 12 + 1, 1};
}

QList<QDate> ticksAt(const QDate &first, const QDate &last, const Interval &interval, int most)
{
    QList<QDate> dates;
    const auto begin = firstTick(first, interval);
    for (int i = 0; dates.size() <= most; ++i) {
        const auto date = interval.months > 0 ? begin.addMonths(i * interval.months)
                                              : begin.addDays(qint64(i) * interval.days);
        if (!date.isValid() || date > last)
            break;
        dates.append(date);
    }
    return dates;
}

QString labelOf(const QDate &date, const Interval &interval, bool withYear)
{
    auto year = QStringLiteral("%1年").arg(date.year());
    if (interval.months >= 12)
        return year;
    auto label = QStringLiteral("%1月").arg(date.month());
    if (interval.months == 0)
        label += QStringLiteral("%1日").arg(date.day());
    return withYear ? year + label : label;
}

} // namespace

QList<double> ValueAxis::ticks() const
{
    QList<double> values;
    const int steps = stepsOf(*this);
    for (int i = 0; i <= steps; ++i)
        values.append(lower + i * step);
    return values;
}

ValueAxis integerAxis(double least, double greatest, int most)
{
    for (double power = 1;; power *= 10) {
        for (const double factor : {1, 2, 5}) {
            const auto axis = axisOf(least, greatest, factor * power);
            if (stepsOf(axis) <= std::max(1, most) || power > 1e15)
                return axis;
        }
    }
}

ValueAxis percentAxis(double least, double greatest, int most)
{
    for (const double step : {10, 20, 25, 50, 100}) {
        const auto axis = axisOf(least, std::max(100.0, greatest), step);
        if (stepsOf(axis) <= std::max(1, most))
            return axis;
    }
    return integerAxis(least, greatest, most);
}

QList<DateTick> dateTicks(const QDate &first, const QDate &last, int most)
{
    most = std::max(1, most);
    for (const auto &interval : intervals) {
        const auto dates = ticksAt(first, last, interval, most);
        if (dates.size() > most)
            continue;
        if (dates.isEmpty())
            break; // a time so short that nothing even falls into it
        QList<DateTick> ticks;
        for (const auto &date : dates) {
            const bool newYear = ticks.isEmpty() || date.year() != ticks.last().date.year();
            ticks.append({date, labelOf(date, interval, newYear)});
        }
        return ticks;
    }
    return {{first, labelOf(first, {1, 0}, true)}};
}

} // namespace taizhang::report
