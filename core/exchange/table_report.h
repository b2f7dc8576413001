#pragma once

#include "core/domain/indicator_table.h"

#include <QJsonObject>

namespace taizhang::exchange {

/// What `taizhang table --json` prints: title, sections, indicators, rows, materials with hints, report
/// points. Texts are to the letter without their printed number; units are also given as lists of names as
/// printed. An absent number or note is null; `begin` and `end` of a hint count UTF-16 units of the
/// material's text.
QJsonObject tableReport(const domain::IndicatorTable &table);

} // namespace taizhang::exchange
