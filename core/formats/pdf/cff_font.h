#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace taizhang::formats {

/// A glyph as a CFF font holds it, in units of 1/1000 em: drawn once, written into as many fonts as use it.
struct CffGlyph
{
    QByteArray charstring = "\x0e"; ///< Type 2; blank until drawn
    QRectF box;                     ///< y down from the baseline
    int advance = 1000;
};
/// `outline` and `advance` in units of 1/1000 em, y down from the baseline.
CffGlyph cffGlyph(const QPainterPath &outline, int advance);

/// A bare CFF font with character identifiers 0, 1, … in the order of the glyphs, as a PDF embeds it under
/// /CIDFontType0C (Adobe Technical Notes 5176, 5177). The first glyph is .notdef; at most 65,535. `name` is
/// ASCII.
QByteArray cffFont(const QByteArray &name, const QList<CffGlyph> &glyphs);

} // namespace taizhang::formats
