#pragma once

#include "core/domain/dates.h"

namespace taizhang::ui {

using domain::dateText;
using domain::parseDate;

/// A stored moment (ISO, UTC) by the clock on the wall: 2024年3月1日 09:05; empty when it is none.
QString momentText(const QString &isoUtc);

} // namespace taizhang::ui
