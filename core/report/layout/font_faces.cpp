#include "core/report/layout/font_faces.h"

#include "core/domain/error.h"
#include "core/report/sheets/marks.h"
#include "core/report/tr.h"

#include <QChar>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

#include <QtEndian>

namespace taizhang::report {

namespace {

constexpr qreal measuringSize = 1000; // pixels to the em when typefaces are measured

constexpr int familyRecord = 1, postScriptRecord = 6, typographicFamilyRecord = 16;

/// The names a typeface gives itself in some records of its `name` table (OpenType, the UTF-16 ones).
QStringList ownNames(const QRawFont &font, const QList<int> &records)
{
    const auto table = font.fontTable("name");
    const auto u16 = [&table](qsizetype at) {
        return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
    };
    QStringList names;
    const auto strings = u16(4);
    for (int record = 0; record < u16(2); ++record) {
        const auto at = 6 + 12 * qsizetype(record);
        const auto platform = u16(at), id = u16(at + 6), length = u16(at + 8);
        const auto begin = qsizetype(strings) + u16(at + 10);
        if ((platform != 0 && platform != 3) || !records.contains(id) || begin + length > table.size())
            continue;
        QString name;
        for (int i = 0; i + 1 < length; i += 2)
            name += QChar(u16(begin + i));
        names.append(name);
    }
    return names;
}

/// Colour bitmaps cannot go into a PDF or on paper.
bool hasOutlines(const QRawFont &font)
{
    return font.isValid() && font.fontTable("CBDT").isEmpty() && font.fontTable("sbix").isEmpty();
}

quint64 key(int high, quint32 low)
{
    return quint64(high) << 32 | low;
}

} // namespace

bool isInstalled(const QString &family)
{
    if (!QFontDatabase::hasFamily(family)) {
        // The database lists a typeface by one of its names only; the others are found by asking for them.
        const auto font = openFace({family}, measuringSize);
        return font.isValid() && ownNames(font, {familyRecord, typographicFamilyRecord}).contains(family);
    }
    return QFontDatabase::isSmoothlyScalable(family);
}

bool hasTypefaces()
{
    constexpr uint noncharacter = 0x1FFFF; // which only the box claims to have
    return !openFace({QGuiApplication::font().family()}, measuringSize).supportsCharacter(noncharacter);
}

void requireTypefaces()
{
    if (!hasTypefaces())
        throw domain::Error(
            tr("这台电脑没有安装任何字体，不能排版；文字没有变动，请安装字体（如 fonts-noto-cjk）后重试。"));
}

bool isPrinted(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Mark_NonSpacing: // variation selectors choose a form, they have none
        return !(character >= 0xFE00 && character <= 0xFE0F) &&
               !(character >= 0xE0100 && character <= 0xE01EF);
    default:
        return true;
    }
}

QRawFont openFace(const FaceName &name, qreal pixelSize)
{
    QFont font(name.family);
    font.setPixelSize(qRound(pixelSize));
    font.setBold(name.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    auto raw = QRawFont::fromFont(font);
    if (raw.isValid() && !qFuzzyCompare(raw.pixelSize(), pixelSize))
        raw.setPixelSize(pixelSize);
    return raw;
}

QString postScriptName(const QRawFont &font)
{
    return ownNames(font, {postScriptRecord}).value(0);
}

FontFaces::FontFaces(const FontSet &fonts)
{
    QList<int> fallbacks;
    for (const auto &family : fonts.fallbacks())
        fallbacks.append(open({family, false}));
    for (const auto role :
         {FontRole::Body, FontRole::Title, FontRole::Kai, FontRole::Hei, FontRole::PageNumber}) {
        const auto &choice = fonts.choice(role);
        // With no typeface for the role, the program's own font at least shows Latin text.
        const auto family = choice.family.isEmpty() ? QGuiApplication::font().family() : choice.family;
        m_chains[role] = QList<int>{open({family, choice.bold})} + fallbacks;
    }
}

int FontFaces::open(const FaceName &name)
{
    const auto known = m_names.indexOf(name);
    if (known >= 0)
        return int(known);
    m_names.append(name);
    m_fonts.append(openFace(name, measuringSize));
    return int(m_names.size()) - 1;
}

std::optional<FaceGlyph> FontFaces::findIn(int face, char32_t character) const
{
    const auto &font = m_fonts[face];
    const auto text = QString::fromUcs4(&character, 1);
    quint32 glyphs[2] = {};
    int count = 2;
    if (!font.isValid() || !font.glyphIndexesForChars(text.constData(), int(text.size()), glyphs, &count) ||
        glyphs[0] == 0)
        return std::nullopt;
    return FaceGlyph{face, glyphs[0]};
}

std::optional<FaceGlyph> FontFaces::findAnywhere(char32_t character)
{
    if (!m_othersOpened) {
        m_othersOpened = true;
        for (const auto &family : QFontDatabase::families()) {
            if (QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family))
                continue;
            const auto face = open({family, false});
            if (hasOutlines(m_fonts[face]))
                m_others.append(face);
        }
    }
    for (const auto face : std::as_const(m_others)) {
        if (const auto glyph = findIn(face, character))
            return glyph;
    }
    return std::nullopt;
}

std::optional<FaceGlyph> FontFaces::find(FontRole role, char32_t character)
{
    if (markOf(character))
        return FaceGlyph{markFace, character};
    const auto known = m_found.constFind(key(int(role), character));
    if (known != m_found.constEnd())
        return *known;
    std::optional<FaceGlyph> found;
    for (const auto face : std::as_const(m_chains[role])) {
        if ((found = findIn(face, character)))
            break;
    }
    if (!found)
        found = findAnywhere(character);
    m_found.insert(key(int(role), character), found);
    return found;
}

FaceGlyph FontFaces::missingGlyph(FontRole role)
{
    return find(role, U'〓').value_or(FaceGlyph{m_chains[role].first(), 0});
}

qreal FontFaces::advance(const FaceGlyph &glyph)
{
    if (glyph.face == markFace)
        return 1;
    auto &advance = m_advances[key(glyph.face, glyph.glyph)];
    if (advance == 0) {
        const auto advances = m_fonts[glyph.face].advancesForGlyphIndexes({glyph.glyph});
        advance = advances.isEmpty() ? 0 : advances.first().x() / measuringSize;
    }
    return advance;
}

QRectF FontFaces::ink(const FaceGlyph &glyph) const
{
    const auto mark = glyph.face == markFace ? markOf(glyph.glyph) : std::nullopt;
    const auto box = mark ? markOutline(*mark).boundingRect() : m_fonts[glyph.face].boundingRect(glyph.glyph);
    return {box.topLeft() / measuringSize, box.size() / measuringSize};
}

} // namespace taizhang::report
