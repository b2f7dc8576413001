#pragma once

#include "core/report/text/piece.h"

namespace taizhang::report {

/// Text whose characters stand one below another, its lines from right to left (竖排).
struct UprightText
{
    QList<ShapedText> lines;
    qreal em = 0;
    qreal height = 0; ///< of the longest line
};

/// The text in a column of `width` by `height` dots: of type `em` if that can be, in several lines and
/// smaller where it is too long, at last cut with …. Lines end where the text has a blank, which is not
/// printed, as far as that can be. Brackets and dashes are turned.
UprightText uprightText(const QString &text, FontRole role, qreal em, qreal width, qreal height,
                        TextShaper &shaper);

/// Adds it with its middle at `middle`.
void addUpright(Piece &piece, const UprightText &text, const QPointF &middle);

} // namespace taizhang::report
