#pragma once

#include "core/report/text/piece.h"

#include <memory>
#include <optional>
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

struct TableFrame;

/// A title (level 0) or a heading (1 to 4) that begins in a strip.
struct StripHeading
{
    int level = 0;
    QString words;
};

/// What stands across the type area and is never parted by the end of a page: a line of text, a row, a
/// drawing.
struct FlowStrip
{
    Piece piece;
    qreal height = 0;
    bool onGrid = true; ///< its top is that of a line of the grid
    bool keepWithNext = false;
    bool startsPage = false;
    std::shared_ptr<const TableFrame> table = nullptr; ///< that it is a row of
    bool inHeader = false;
    bool goesOnFromAbove = false; ///< part of a row that the strip above began
    std::optional<StripHeading> heading = {};
};

/// What the rows of a table have in common: their level rules, and the header that each of its pages begins
/// with.
struct TableFrame
{
    qreal left = 0, right = 0; ///< outer edges
    LineStyle innerRule, outerRule;
    std::vector<FlowStrip> header; ///< not themselves of a table, lest it own itself
};

} // namespace taizhang::report
