#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// 2024年3月1日, as every date is shown on screen and paper; empty for no date.
QString dateText(QDate date);

/// What people write for a date: 2024年3月1日, 2024-3-1, 2024.03.01, 2024/3/1, 20240301, half and full width
/// alike. Nothing for a day that no calendar has, and outside 1949–2099.
std::optional<QDate> parseDate(const QString &text);

/// What speaks against the date of this computer, one sentence that begins with 请核对; empty where nothing
/// does. It goes into due dates, signatures and the history, and a computer whose battery is empty starts in
/// 1970. `lastChange`: of the ledger, written on whichever computer; a day of difference between two clocks
/// is no doubt, and a ledger is looked at again after five years, but not after ten.
QString clockDoubt(const std::optional<QDateTime> &lastChange, const QDateTime &now);

/// A stored ISO date; nothing when it is empty or none.
std::optional<QDate> storedDate(const QString &iso);

} // namespace taizhang::domain
