#pragma once

#include "core/domain/table/indicator_table.h"

#include <QByteArray>

namespace taizhang::exchange {

/// The data file of an edition (resources/table/official-table.json): UTF-8, not escaped, indented, the same
/// bytes for the same table. Nothing of the table is lost: fromJson(toJson(table)) == table.
QByteArray toJson(const domain::IndicatorTable &table);

/// Throws domain::Error when the bytes are no such file, naming the place in it.
domain::IndicatorTable fromJson(const QByteArray &json);

} // namespace taizhang::exchange
