#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// 2024年3月1日, as every date is shown on screen and paper; empty for no date.
QString dateText(QDate date);

/// What people write for a date: 2024年3月1日, 2024-3-1, 2024.03.01, 2024/3/1, 20240301, half and full width
/// alike. Nothing for a day that no calendar has, and outside 1949–2099.
std::optional<QDate> parseDate(const QString &text);

/// A stored ISO date; nothing when it is empty or none.
std::optional<QDate> storedDate(const QString &iso);

} // namespace taizhang::domain
