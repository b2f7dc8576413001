#include "core/domain/evidence/capture_time.h"

#include "core/domain/dates.h"

#include <QRegularExpression>

namespace taizhang::domain {

CaptureTime captureTimeAt(const QDateTime &moment)
{
    const auto local = moment.toLocalTime();
    return {local.date(), QTime(local.time().hour(), local.time().minute())};
}

std::optional<CaptureTime> parseCaptureTime(const QString &typed, const QDateTime &now)
{
    static const QRegularExpression timed(
        QStringLiteral(R"(^(.*?\d日?)(?:\s+|T|(?<=日))(\d{1,2})\s*[:时点]\s*(\d{1,2})(?::\d{1,2}|分)?\s*$)"));
    const auto plain = typed.normalized(QString::NormalizationForm_KC);
    const auto match = timed.match(plain);
    const auto date = parseDate(match.hasMatch() ? match.captured(1) : plain);
    if (!date)
        return std::nullopt;
    CaptureTime captured{*date};
    if (match.hasMatch()) {
        captured.time = QTime(match.captured(2).toInt(), match.captured(3).toInt());
        if (!captured.time.isValid())
            return std::nullopt;
    }
    const auto earliest = QDateTime(*date, captured.time.isValid() ? captured.time : QTime(0, 0));
    return earliest > now ? std::nullopt : std::optional(captured);
}

QString captureTimeText(const CaptureTime &captured)
{
    return dateText(captured.date) +
           (captured.time.isValid() ? captured.time.toString(QStringLiteral(" HH:mm")) : QString());
}

QString captureTimeWord(const CaptureTime &captured)
{
    return captured.date.toString(Qt::ISODate) +
           (captured.time.isValid() ? captured.time.toString(QStringLiteral("'T'HH:mm")) : QString());
}

std::optional<CaptureTime> storedCaptureTime(const QString &word, const QString &addedAt)
{
    if (const auto date = storedDate(word.left(10)))
        return CaptureTime{*date, QTime::fromString(word.mid(11), QStringLiteral("HH:mm"))};
    const auto added = QDateTime::fromString(addedAt, Qt::ISODateWithMs);
    return added.isValid() ? std::optional(captureTimeAt(added)) : std::nullopt;
}

bool isTimeOfChange(const CaptureTime &captured, const QString &modifiedAt)
{
    const auto modified = QDateTime::fromString(modifiedAt, Qt::ISODate);
    return modified.isValid() && captured == captureTimeAt(modified.toLocalTime());
}

} // namespace taizhang::domain
