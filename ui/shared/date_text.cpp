#include "ui/shared/date_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace taizhang::ui {

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("yyyy年M月d日")) : QString();
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression apart(
        QStringLiteral(R"(^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$)"));
    static const QRegularExpression together(QStringLiteral(R"(^\s*(\d{4})(\d{2})(\d{2})\s*$)"));
    for (const auto &form : {apart, together})
        if (const auto match = form.match(text); match.hasMatch()) {
            const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return date.isValid() ? std::optional(date) : std::nullopt;
        }
    return std::nullopt;
}

QString momentText(const QString &isoUtc)
{
    const auto moment = QDateTime::fromString(isoUtc, Qt::ISODateWithMs).toLocalTime();
    return moment.isValid() ? moment.toString(QStringLiteral("yyyy年M月d日 HH:mm")) : QString();
}

} // namespace taizhang::ui
