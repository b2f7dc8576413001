#pragma once

#include <QList>
#include <QPainterPath>

#include <optional>

namespace taizhang::report {

/// A line's look: width and dashes (line and gap in turn, none for an unbroken line) in dots, `grey` from 0
/// (black) to 1 (white). No line without a width.
struct LineStyle
{
    qreal width = 0;
    qreal grey = 0;
    QList<qreal> dashes;
    bool operator==(const LineStyle &) const = default;
};

/// A drawing of a page in page coordinates: an area filled with a grey (odd-even rule), a line, or an area
/// with its outline.
struct LaidOutShape
{
    QPainterPath path;
    LineStyle line;
    std::optional<qreal> fill;
};

/// How areas are told apart without colour.
enum class Hatch {
    White,
    Dark,    ///< dark grey, for what counts most
    Grey,    ///< light grey
    Rising,  ///< ╱
    Falling, ///< ╲
    Crossed, ///< ╳
    Level,   ///< ─
    Dotted,
};

/// A straight line.
LaidOutShape lineBetween(const QPointF &from, const QPointF &to, const LineStyle &style);

/// The area with its hatch and outline. Hatching lines have `spacing` dots between them and are continued
/// from area to area, since all are counted from the page's corner; they are cut at the outline, so that
/// nothing depends on what a device makes of patterns and clips.
QList<LaidOutShape> hatched(const QPainterPath &area, Hatch hatch, qreal spacing, const LineStyle &outline);

} // namespace taizhang::report
