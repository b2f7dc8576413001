#pragma once

#include "core/report/charts/chart.h"
#include "core/report/layout/laid_out_report.h"
#include "core/report/text/piece.h"

namespace taizhang::report {

/// The chart on a page of its own, `size` in mm, for a widget to paint (LaidOutReport::paintPage) as paper
/// has it.
LaidOutReport chartPage(const Chart &chart, const QSizeF &size, const FontSet &fonts);

/// The chart on a page as high as it wants to be on `width` mm. Of bars, `bars` is where each stands with its
/// name and words, in mm from the page's corner.
struct ChartPicture
{
    LaidOutReport page;
    QList<QRectF> bars;
};
ChartPicture chartPicture(const Chart &chart, double width, const FontSet &fonts);

/// The height in dots that the chart wants on `width` dots; its own where it has one.
qreal chartHeight(const Chart &chart, qreal width, TextShaper &shaper);

/// The chart on `size` dots. Its text is 9 pt and, where bars are many, no smaller than 7 pt, a bar no
/// thinner than 5 pt; names that are too long are cut with …, and the bars that find no room at that are
/// counted in a line at the foot. Title and legend give way where they would leave the plot no room; on less
/// than 30 × 15 mm nothing is drawn.
Piece drawChart(const Chart &chart, const QSizeF &size, TextShaper &shaper);

} // namespace taizhang::report
