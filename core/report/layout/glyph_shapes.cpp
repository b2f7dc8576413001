#include "core/report/layout/glyph_shapes.h"

#include <algorithm>

namespace taizhang::report {

namespace {

constexpr qreal unitsPerEm = 1000; ///< of embedded glyphs

} // namespace

int GlyphShapes::face(const FaceName &name)
{
    const auto known =
        std::find_if(m_faces.cbegin(), m_faces.cend(), [&](const Face &face) { return face.name == name; });
    if (known != m_faces.cend())
        return int(known - m_faces.cbegin());
    const auto raw = openFace(name, unitsPerEm);
    m_faces << Face{name, raw, report::postScriptName(raw)};
    return int(m_faces.size()) - 1;
}

formats::CffGlyph GlyphShapes::shape(int face, quint32 glyph)
{
    auto &own = m_faces[face];
    if (const auto known = own.shapes.constFind(glyph); known != own.shapes.cend())
        return *known;
    const auto advances = own.raw.advancesForGlyphIndexes({glyph});
    auto shape =
        formats::cffGlyph(own.raw.pathForGlyph(glyph), advances.isEmpty() ? 0 : qRound(advances.first().x()));
    own.shapes.insert(glyph, shape);
    return shape;
}

formats::CffGlyph GlyphShapes::fullWidthShape(int face, quint32 glyph, qint16 inset)
{
    auto whole = shape(face, glyph);
    if (inset == 0 && whole.advance == int(unitsPerEm))
        return whole;
    auto &own = m_faces[face];
    const std::pair key(glyph, inset);
    if (const auto known = own.fullWidth.constFind(key); known != own.fullWidth.cend())
        return *known;
    auto moved = formats::cffGlyph(own.raw.pathForGlyph(glyph).translated(inset, 0), int(unitsPerEm));
    own.fullWidth.insert(key, moved);
    return moved;
}

} // namespace taizhang::report
