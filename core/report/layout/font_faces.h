#pragma once

#include "core/report/layout/fonts.h"

#include <QHash>
#include <QRawFont>

#include <optional>

namespace taizhang::report {

/// Whether a family of exactly this name, in any language, is installed: no look-alike of the font system's.
bool isInstalled(const QString &family);

/// Whether there is any typeface at all; without one Qt pretends to have a box for every character.
bool hasTypefaces();

/// Throws domain::Error where there is none.
void requireTypefaces();

/// Whether a character leaves ink or a blank; controls and format marks do not.
bool isPrinted(char32_t character);

/// A typeface by name, so that it can be opened again in another thread.
struct FaceName
{
    QString family;
    bool bold = false;
    bool operator==(const FaceName &) const = default;
};

/// Opens a typeface at `pixelSize`, without hinting; any typeface at all if it is gone.
QRawFont openFace(const FaceName &name, qreal pixelSize);

/// Its PostScript name, by which a PDF names it; empty when it has none.
QString postScriptName(const QRawFont &font);

/// In place of a typeface: the program's own marks, each glyph the character of markText().
constexpr int markFace = -1;

/// A glyph and the typeface it is from, an index into FontFaces::names() or markFace.
struct FaceGlyph
{
    int face = 0;
    quint32 glyph = 0;
};

/// Finds glyphs: marks among our own, the others in the role's typeface, then in the fallbacks, then in
/// whatever is installed. Holds open typefaces, therefore belongs to the thread that made it.
class FontFaces
{
public:
    explicit FontFaces(const FontSet &fonts);

    std::optional<FaceGlyph> find(FontRole role, char32_t character);
    /// The glyph printed for a character that no typeface has: 〓, or the typeface's own sign for it.
    FaceGlyph missingGlyph(FontRole role);

    /// In parts of the em.
    qreal advance(const FaceGlyph &glyph);
    /// The box around the ink, in parts of the em, y down from the baseline.
    QRectF ink(const FaceGlyph &glyph) const;

    const QList<FaceName> &names() const { return m_names; }

private:
    int open(const FaceName &name);
    std::optional<FaceGlyph> findIn(int face, char32_t character) const;
    std::optional<FaceGlyph> findAnywhere(char32_t character);

    QList<FaceName> m_names;
    QList<QRawFont> m_fonts;
    QHash<FontRole, QList<int>> m_chains; ///< the role's typeface and the fallbacks after it
    QList<int> m_others;                  ///< every other typeface, opened once a character asks for it
    bool m_othersOpened = false;
    QHash<quint64, std::optional<FaceGlyph>> m_found; ///< by role and character
    QHash<quint64, qreal> m_advances;                 ///< by face and glyph
};

} // namespace taizhang::report
