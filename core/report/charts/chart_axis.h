#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace taizhang::report {

/// The values at which an axis has lines, from its lower to its upper end, evenly apart.
struct ValueAxis
{
    double lower = 0;
    double upper = 1;
    double step = 1;

    QList<double> ticks() const;
};

/// An axis of whole numbers from 0 (or below, if need be) to beyond the greatest value, with at most `most`
/// steps of 1, 2 or 5 times a power of ten.
ValueAxis integerAxis(double least, double greatest, int most);

/// From 0 to 100 with steps of 10, 20, 25 or 50, farther for values beyond.
ValueAxis percentAxis(double least, double greatest, int most);

/// A place on the axis of time and what stands there.
struct DateTick
{
    QDate date;
    QString label;
    bool operator==(const DateTick &) const = default;
};

/// At most `most` ticks (but one at least) from `first` to `last`, on days, Mondays, firsts of months,
/// quarters or years. The first label and the first of another year say the year.
QList<DateTick> dateTicks(const QDate &first, const QDate &last, int most);

} // namespace taizhang::report
