#pragma once

#include "core/formats/pdf/cff_font.h"
#include "core/report/layout/font_faces.h"

#include <QHash>

namespace taizhang::report {

/// Outlines of glyphs as a PDF embeds them, each drawn from its typeface once. Holds open typefaces,
/// therefore belongs to the thread that made it.
class GlyphShapes
{
public:
    /// The typeface among those that are open here.
    int face(const FaceName &name);
    QString postScriptName(int face) const { return m_faces[face].postScriptName; }
    formats::CffGlyph shape(int face, quint32 glyph);
    /// The glyph in an em of its own, `inset` (LaidOutRun::insets) from its left.
    formats::CffGlyph fullWidthShape(int face, quint32 glyph, qint16 inset);

private:
    struct Face
    {
        FaceName name;
        QRawFont raw;
        QString postScriptName;
        QHash<quint32, formats::CffGlyph> shapes = {};
        QHash<std::pair<quint32, qint16>, formats::CffGlyph> fullWidth = {};
    };
    QList<Face> m_faces;
};

} // namespace taizhang::report
