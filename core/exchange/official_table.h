#pragma once

#include "core/domain/table/indicator_table.h"

namespace taizhang::exchange {

/// The edition that ships with the program (resource /table/official-table.json). Throws domain::Error when
/// the resource is missing or spoilt, which only a broken build can bring about.
domain::IndicatorTable officialTable();

} // namespace taizhang::exchange
