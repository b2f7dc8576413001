#include "core/report/booklet/stamp_font.h"

#include "core/report/layout/font_faces.h"

#include <QSet>

#include <map>

namespace taizhang::report {

formats::PdfFont stampFont(const FontSet &fonts, const QStringList &texts, QString *missing)
{
    constexpr qreal unitsPerEm = 1000;
    requireTypefaces();
    FontFaces faces(fonts);
    std::map<int, QRawFont> opened;
    formats::PdfFont font{QStringLiteral("TaizhangStamps"), {{}}}; // .notdef comes first
    QSet<char32_t> known;
    for (const auto &text : QStringList{QStringLiteral("— 0123456789")} + texts) {
        for (const char32_t character : text.toUcs4()) {
            if (known.contains(character) || (!isPrinted(character) && character != U' '))
                continue;
            known.insert(character);
            const auto glyph = faces.find(FontRole::PageNumber, character);
            if (!glyph && missing)
                *missing += QString::fromUcs4(&character, 1);
            const auto shown =
                glyph && glyph->face != markFace ? *glyph : faces.missingGlyph(FontRole::PageNumber);
            auto face = opened.find(shown.face);
            if (face == opened.end())
                face = opened.emplace(shown.face, openFace(faces.names().at(shown.face), unitsPerEm)).first;
            const auto advances = face->second.advancesForGlyphIndexes({shown.glyph});
            const auto advance = advances.isEmpty() ? 1000 : qRound(advances.first().x());
            font.glyphs.append({formats::cffGlyph(face->second.pathForGlyph(shown.glyph), advance),
                                QString::fromUcs4(&character, 1)});
        }
    }
    return font;
}

} // namespace taizhang::report
