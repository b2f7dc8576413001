#include "core/domain/dates.h"

#include "core/domain/tr.h"

#include <QRegularExpression>

namespace taizhang::domain {

QString dateText(QDate date)
{
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression apart(
        QStringLiteral(R"(^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$)"));
    static const QRegularExpression together(QStringLiteral(R"(^\s*(\d{4})(\d{2})(\d{2})\s*$)"));
    const auto typed = text.normalized(QString::NormalizationForm_KC);
    for (const auto &form : {apart, together})
        if (const auto match = form.match(typed); match.hasMatch()) {
            const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            const bool sensible = date.isValid() && date.year() >= 1949 && date.year() <= 2099;
            return sensible ? std::optional(date) : std::nullopt;
        }
    return std::nullopt;
}

QString clockDoubt(const std::optional<QDateTime> &lastChange, const QDateTime &now)
{
    constexpr int firstYear = 2024; // of the official table
    constexpr int mostYears = 10;
    const auto today = now.toLocalTime().date();
    if (lastChange && (now.addDays(1) < *lastChange || now > lastChange->addYears(mostYears)))
        return tr("请核对：本机的日期是%1，台账最近一次改动却在%2，多半是系统时间不对。"
                  "期限、落款日期和修改记录都按本机的日期写，请先校准系统时间，再重新打开台账。")
            .arg(dateText(today), dateText(lastChange->toLocalTime().date()));
    if (today.year() < firstYear)
        return tr("请核对：本机的日期是%1，多半是系统时间不对。期限、落款日期和修改记录都按本机的日期写，请先"
                  "校准系统时间，再重新打开台账。")
            .arg(dateText(today));
    return {};
}

std::optional<QDate> storedDate(const QString &iso)
{
    const auto date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace taizhang::domain
