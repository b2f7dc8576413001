#pragma once

#include <QtGlobal>

namespace taizhang::formats {

/// Inside core/formats: how large a table from elsewhere may be. Rows and columns are those of a spreadsheet.
constexpr qsizetype mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype mostCells = 1'000'000;

/// Takes the empty ones from the end, and gives their room back: of a file of commas it was 1.2 GB.
template <class List>
void dropEmptyEnd(List &list)
{
    if (list.isEmpty() || !list.last().isEmpty())
        return;
    while (!list.isEmpty() && list.last().isEmpty())
        list.removeLast();
    list.squeeze();
}

} // namespace taizhang::formats
