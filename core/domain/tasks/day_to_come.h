#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// A day that somebody wrote for something that is to come: a 期限, a day to reply by.
struct DayToCome
{
    QDate day;
    bool isYearAssumed = false; ///< none was written
};

/// What parseDate() reads; and without a year, as 5月31日, 5-31, 5.31, 5/31, 0531: the next such day, today
/// included. Nothing for a day that no calendar has.
std::optional<DayToCome> parseDayToCome(const QString &text, QDate today);

/// The same without what was assumed.
std::optional<QDate> dayToCome(const QString &text, QDate today);

/// 没有写年份，按2025年5月31日算。 Empty where a year was written.
QString assumedYearWords(const DayToCome &day);

} // namespace taizhang::domain
