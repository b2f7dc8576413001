#pragma once

#include "core/report/layout/font_faces.h"
#include "core/report/layout/line_breaker.h"

namespace taizhang::report {

/// Typeface, size and grid of a piece of text, lengths in dots. `cell` is the room of a full-width character:
/// less than `em` sets characters closer, as 28 characters of 16 pt need on 156 mm.
struct TextStyle
{
    FontRole role = FontRole::Body;
    qreal em = 0;
    qreal cell = 0;
};

/// One character ready to be set: its room, and where the glyph stands in it.
struct ShapedCharacter
{
    FaceGlyph glyph;
    char32_t character = 0;
    qreal em = 0;
    qreal width = 0;
    qreal inset = 0;
    BreakClass kind = BreakClass::Cell;
    bool fullWidth = false; ///< its room is a cell, whatever the glyph's own advance
};

using ShapedText = QList<ShapedCharacter>;

/// Turns text into characters with glyphs and widths. Chinese characters, punctuation, quotation marks and
/// dashes take one cell each; letters and digits their own width. Remembers what no typeface has.
class TextShaper
{
public:
    explicit TextShaper(FontFaces &faces) : m_faces(faces) {}

    ShapedText shape(const QString &text, const TextStyle &style);
    /// Whether some typeface has the character.
    bool has(char32_t character, FontRole role) { return findGlyph(character, role).has_value(); }
    const QString &missing() const { return m_missing; }

private:
    std::optional<FaceGlyph> findGlyph(char32_t character, FontRole role);
    ShapedCharacter shapeCharacter(char32_t character, const TextStyle &style);

    FontFaces &m_faces;
    QString m_missing;
};

qreal widthOf(const ShapedText &text);

/// Text of one line, as titles are: what parts words becomes one blank, full-width blanks stay as they are.
QString oneLine(const QString &text);

} // namespace taizhang::report
