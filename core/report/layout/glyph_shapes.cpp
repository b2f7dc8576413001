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
    const auto shape =
        formats::cffGlyph(own.raw.pathForGlyph(glyph), advances.isEmpty() ? 0 : qRound(advances.first().x()));
    own.shapes.insert(glyph, shape);
    return shape;
}

} // namespace taizhang::report
