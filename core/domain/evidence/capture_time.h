#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// When a web page was captured (截取时间), by the clock on the wall; the day alone where no more is known.
struct CaptureTime
{
    QDate date;
    QTime time = {}; ///< to the minute; invalid: unknown
    bool operator==(const CaptureTime &) const = default;
};

CaptureTime captureTimeAt(const QDateTime &moment);

/// What people write: a date as parseDate() takes it, and behind it a time (10:20, 10时20分). Nothing for
/// what is none, and for what is after `now`.
std::optional<CaptureTime> parseCaptureTime(const QString &typed, const QDateTime &now);

/// 2024年5月31日 10:20
QString captureTimeText(const CaptureTime &captured);

/// 2024-05-31T10:20 or 2024-05-31: the word in the database and in JSON.
QString captureTimeWord(const CaptureTime &captured);
/// `word` may be empty, as of what was captured before it was asked for: then when it was added (ISO, UTC)
/// stands for it.
std::optional<CaptureTime> storedCaptureTime(const QString &word, const QString &addedAt);
/// Whether that is when the file was changed last (ISO, UTC; empty when unknown), which copying it may have
/// made it.
bool isTimeOfChange(const CaptureTime &captured, const QString &modifiedAt);

} // namespace taizhang::domain
