#pragma once

#include "core/domain/table/indicator_table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taizhang::exchange {

/// What `taizhang table --json` prints: title, sections, indicators, rows, materials with hints, report
/// points. Texts are to the letter without their printed number; units are also given as lists of names as
/// printed. An absent number or note is null; `begin` and `end` of a hint count UTF-16 units of the
/// material's text.
QJsonObject tableReport(const domain::IndicatorTable &table);

/// The pieces of it that other answers share: number and text of an item; the same with hints; a cell's unit
/// names.
QJsonObject reportItem(const domain::ListItem &item);
QJsonObject reportMaterial(const domain::Material &material);
QJsonArray reportUnits(const QString &cell);

} // namespace taizhang::exchange
