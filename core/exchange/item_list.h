#pragma once

#include "core/domain/table/indicator_table.h"

#include <QList>
#include <QString>

namespace taizhang::exchange {

/// The items of a 主要提供资料 or 情况说明内容 cell, in printed order, each to the letter without surrounding
/// blanks.
///
/// Every line that is not blank is an item of its own, numbered or not; a line splits in two where, after
/// ；or 。, the next number of the list is printed. A year at the start of a line is never a number
/// (2022年以来…).
QList<domain::ListItem> parseItemList(const QString &cell);

} // namespace taizhang::exchange
