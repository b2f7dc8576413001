#pragma once

#include "core/domain/table/indicator_table.h"

#include <QString>

namespace taizhang::exchange {

/// The official table out of its text as issued: heading lines, then cells, each beginning at a line that
/// starts with a tab. Six cells are a row; a row whose first two cells are empty continues the indicator
/// above; three cells are an indicator that asks for no work; a cell 一、… with its 目标要求 begins a
/// section.
///
/// Every text is kept to the letter, faults included. Throws domain::Error when the text is no such table,
/// with the line of the text where it stops being one.
domain::IndicatorTable parseOfficialText(const QString &text);

} // namespace taizhang::exchange
