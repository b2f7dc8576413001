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

private:
    struct Face
    {
        FaceName name;
        QRawFont raw;
        QString postScriptName;
        QHash<quint32, formats::CffGlyph> shapes = {};
    };
    QList<Face> m_faces;
};

} // namespace taizhang::report
