#pragma once

#include "core/report/charts/chart.h"
#include "core/report/charts/chart_text.h"

namespace taizhang::report {

constexpr double chartText = 9;         ///< pt
constexpr double smallestChartText = 7; ///< pt

inline TextStyle chartStyle(double points, FontRole role = FontRole::Body)
{
    const auto em = dotsOfPoints(points);
    return {role, em, em};
}

/// The plots with their legend into `room`, and the height that they want on a width.
void drawBars(Piece &piece, const BarChart &chart, const QRectF &room, TextShaper &shaper);
/// Where each bar that drawBars() draws stands with its name and its words.
QList<QRectF> barRooms(const BarChart &chart, const QRectF &room, TextShaper &shaper);
qreal barsHeight(const BarChart &chart, qreal width, TextShaper &shaper);
void drawLines(Piece &piece, const LineChart &chart, const QRectF &room, TextShaper &shaper);
qreal linesHeight(const LineChart &chart, qreal width, TextShaper &shaper);

/// Says in the middle of the room that there is nothing to show.
void drawNoData(Piece &piece, const QRectF &room, TextShaper &shaper);

} // namespace taizhang::report
