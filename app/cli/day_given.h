#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang::cli {

/// domain::dayToCome() from today on; an assumed year is said as 请核对.
std::optional<QDate> dayGiven(const QString &text);

} // namespace taizhang::cli
