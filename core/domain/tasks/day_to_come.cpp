#include "core/domain/tasks/day_to_come.h"

#include "core/domain/dates.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

namespace taizhang::domain {

namespace {

constexpr int yearsToLeapDay = 8; // from 1897 on at most so many lie between two

std::optional<QDate> nextSuchDay(int month, int day, QDate today)
{
    for (int year = today.year(); year <= today.year() + yearsToLeapDay; ++year)
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

} // namespace

std::optional<DayToCome> parseDayToCome(const QString &text, QDate today)
{
    if (const auto date = parseDate(text))
        return DayToCome{*date, false};
    static const QRegularExpression apart(
        QStringLiteral(R"(^\s*(\d{1,2})\s*(?:月\s*(\d{1,2})\s*[日号]?|[-./]\s*(\d{1,2}))\s*$)"));
    static const QRegularExpression together(QStringLiteral(R"(^\s*(\d{2})(\d{2})\s*$)"));
    const auto typed = text.normalized(QString::NormalizationForm_KC);
    for (const auto &form : {apart, together})
        if (const auto match = form.match(typed); match.hasMatch()) {
            const auto day = match.captured(match.lastCapturedIndex()).toInt();
            if (const auto next = nextSuchDay(match.captured(1).toInt(), day, today))
                return DayToCome{*next, true};
        }
    return std::nullopt;
}

std::optional<QDate> dayToCome(const QString &text, QDate today)
{
    const auto read = parseDayToCome(text, today);
    return read ? std::optional(read->day) : std::nullopt;
}

QString assumedYearWords(const DayToCome &day)
{
    return day.isYearAssumed ? tr("没有写年份，按%1算。").arg(dateText(day.day)) : QString();
}

} // namespace taizhang::domain
