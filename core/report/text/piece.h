#pragma once

#include "core/report/layout/laid_out_report.h"
#include "core/report/layout/text_shaper.h"

#include <QPointF>

namespace taizhang::report {

/// A character in its place, `at` on the baseline. `inset`: LaidOutRun::insets.
struct SetCharacter
{
    FaceGlyph glyph;
    char32_t character = 0;
    qreal em = 0;
    QPointF at;
    qint16 inset = ownAdvance;
};

/// Text and drawings that are set, but not yet on a page; lengths in dots from the piece's own upper left
/// corner.
struct Piece
{
    QList<SetCharacter> characters; ///< in reading order
    QList<LaidOutShape> shapes;

    bool isBlank() const { return characters.isEmpty() && shapes.isEmpty(); }
};

/// Height of the em above the baseline, the same for every typeface so that mixed lines stay level.
constexpr qreal ascentOfEm = 0.88;

/// From the middle of a line down to the baseline of characters that stand in its middle.
constexpr qreal baselineBelowMiddle(qreal em)
{
    return em * (ascentOfEm - 0.5);
}

constexpr qreal dotsOfMillimetres(double millimetres)
{
    return millimetres / 25.4 * layoutDpi;
}

constexpr qreal dotsOfPoints(double points)
{
    return points / 72 * layoutDpi;
}

/// Sizes of type from the largest down to the smallest, which is the last.
QList<double> typeSizes(double largest, double smallest, double step);

/// The text parted into lines (breakLines); `cell` is the room of a full-width character.
QList<BreakLine> breakText(const ShapedText &text, qreal firstWidth, qreal width, qreal cell);

qreal widthOf(const ShapedText &text, const BreakLine &line);

/// Adds the text from `start` to the right.
void addText(Piece &piece, const ShapedText &text, const QPointF &start);
/// Adds one line of the text; a justified one fills the room that the break left.
void addLine(Piece &piece, const ShapedText &text, const BreakLine &line, const QPointF &start,
             bool justified);

/// Adds a piece to another, moved by `offset`.
void addPiece(Piece &piece, const Piece &other, const QPointF &offset);

/// Puts the piece on the page with its corner at `corner`.
void place(LaidOutPage &page, const Piece &piece, const QPointF &corner);

} // namespace taizhang::report
