#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>

namespace taizhang::formats {

/// A glyph in units of 1/1000 em, y down from the baseline.
struct CffGlyph
{
    QPainterPath outline;
    int advance = 1000;
};

/// A bare CFF font with character identifiers 0, 1, … in the order of the glyphs, as a PDF embeds it under
/// /CIDFontType0C (Adobe Technical Notes 5176, 5177). The first glyph is .notdef; at most 65,535. `name` is
/// ASCII.
QByteArray cffFont(const QByteArray &name, const QList<CffGlyph> &glyphs);

} // namespace taizhang::formats
