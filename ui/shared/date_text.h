#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang::ui {

/// 2024年3月1日, as every date is shown; empty for no date.
QString dateText(QDate date);
/// What people type for a date: 2024年3月1日, 2024-3-1, 2024.03.01, 2024/3/1, 20240301.
std::optional<QDate> parseDate(const QString &text);
/// A stored moment (ISO, UTC) by the clock on the wall: 2024年3月1日 09:05; empty when it is none.
QString momentText(const QString &isoUtc);

} // namespace taizhang::ui
