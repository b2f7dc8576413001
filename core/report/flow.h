#pragma once

#include "core/report/piece.h"

#include <vector>

namespace taizhang::report {

/// The measures of text on the grid, in dots: `cell` is the room of a character, `pitch` that of a line.
struct TextGrid
{
    qreal width = 0;
    qreal cell = 0;
    qreal pitch = 0;
    qreal em = 0;

    TextStyle style(FontRole role) const { return {role, em, cell}; }
    /// From the top of a line to the baseline of its largest characters.
    qreal baseline(qreal size) const { return pitch / 2 + baselineBelowMiddle(size); }
};

/// What stands across the type area and is never parted by the end of a page: a line of text, a row, a drawing.
struct FlowStrip
{
    Piece piece;
    qreal height = 0;
    bool onGrid = true; ///< its top is that of a line of the grid
    bool keepWithNext = false;
    bool startsPage = false;
};

} // namespace taizhang::report
