#pragma once

#include "core/formats/sheets/table_file.h"

#include <optional>

namespace taizhang::formats {

/// Inside core/formats: the fields of CSV and its kin. The separator is the one of comma, semicolon and tab
/// that parts the first lines most evenly, or what a first line sep=; says. Quoted fields may hold line
/// breaks; a quote without its partner is an ordinary character, and a remark says where.
///
/// Nothing when there are more than a million cells or more lines than a spreadsheet has rows.
std::optional<TableFile> parseDelimited(const QString &text);

} // namespace taizhang::formats
