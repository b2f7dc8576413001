#pragma once

#include "core/report/text/piece.h"

namespace taizhang::report {

/// The text as it fits into `width`, cut with … where it is longer; nothing where not even that fits.
ShapedText elided(const QString &text, const TextStyle &style, qreal width, TextShaper &shaper);

/// Adds one line of text with its middle at the height `middle`.
void addAt(Piece &piece, const ShapedText &text, qreal left, qreal middle, qreal em);

/// A drawing and its name.
struct LegendEntry
{
    Piece sample; ///< from (0, 0) to the right and down, `sampleSize` large
    QString name;
};

/// Entries side by side, on as many lines as they need, in the middle of `width`. Returns the height.
qreal addLegend(Piece &piece, const QList<LegendEntry> &entries, const QSizeF &sampleSize, qreal top,
                qreal width, const TextStyle &style, TextShaper &shaper);

} // namespace taizhang::report
