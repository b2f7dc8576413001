#include "core/domain/dates.h"

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

std::optional<QDate> storedDate(const QString &iso)
{
    const auto date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace taizhang::domain
