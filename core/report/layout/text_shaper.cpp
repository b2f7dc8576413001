#include "core/report/layout/text_shaper.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace taizhang::report {

namespace {

bool isMark(char32_t character)
{
    return QChar::category(character) == QChar::Mark_NonSpacing ||
           QChar::category(character) == QChar::Mark_Enclosing;
}

/// Text as code points: composed where marks combine, blanks of every kind as plain ones, controls left out.
QList<char32_t> printedCharacters(const QString &text)
{
    auto points = text.toUcs4();
    // Composing would also replace compatibility ideographs, so it is done only for marks.
    if (std::any_of(points.cbegin(), points.cend(), [](auto point) { return isMark(point); }))
        points = text.normalized(QString::NormalizationForm_C).toUcs4();
    QList<char32_t> characters;
    characters.reserve(points.size());
    for (const char32_t point : std::as_const(points)) {
        const bool blank =
            point == u'\t' || point == u'\n' || point == u'\r' ||
            (QChar::category(point) == QChar::Separator_Space && point != 0x3000 && point != 0xA0);
        if (blank)
            characters.append(U' ');
        else if (isPrinted(point))
            characters.append(point);
    }
    return characters;
}

/// Full width by the grid whatever the typeface makes of it: a 公文 keeps quotation marks and dashes Chinese.
bool takesCell(char32_t character)
{
    if (character < 0x2000)
        return false;
    constexpr QStringView chinesePunctuation = u"“”‘’—…〓";
    if (character <= 0xFFFF && chinesePunctuation.contains(char16_t(character)))
        return true;
    const auto width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

/// Ideographs are a full em in every typeface, so their width need not be measured.
bool isIdeograph(char32_t character)
{
    return (character >= 0x3400 && character <= 0x9FFF) || (character >= 0x20000 && character <= 0x3FFFF);
}

/// Joins the two halves of ——: typefaces leave a blank on either side of each.
void joinDashes(ShapedText &text, FontFaces &faces)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        auto &left = text[i], &right = text[i + 1];
        if (left.character != U'—' || right.character != U'—')
            continue;
        const auto ink = faces.ink(left.glyph);
        left.inset = left.width - ink.right() * left.em;
        right.inset = -ink.left() * right.em;
        ++i;
    }
}

} // namespace

ShapedText TextShaper::shape(const QString &text, const TextStyle &style)
{
    ShapedText shaped;
    const auto characters = printedCharacters(text);
    shaped.reserve(characters.size());
    for (const auto character : characters)
        shaped.append(shapeCharacter(character, style));
    joinDashes(shaped, m_faces);
    return shaped;
}

/// Some 楷体 set ，。 in the middle of their cell, as is the custom in Taiwan; then the body's marks are
/// taken.
std::optional<FaceGlyph> TextShaper::findGlyph(char32_t character, FontRole role)
{
    constexpr QStringView cornerMarks = u"，。、；：！？";
    const auto glyph = m_faces.find(role, character);
    if (!glyph || role == FontRole::Body || character > 0xFFFF || !cornerMarks.contains(char16_t(character)))
        return glyph;
    const bool centred = m_faces.ink(*glyph).center().x() > 0.4;
    return centred ? m_faces.find(FontRole::Body, character) : glyph;
}

ShapedCharacter TextShaper::shapeCharacter(char32_t character, const TextStyle &style)
{
    ShapedCharacter shaped{{}, character, style.em, style.cell, 0, breakClass(character)};
    if (const auto glyph = findGlyph(character, style.role)) {
        shaped.glyph = *glyph;
    } else {
        shaped.glyph = m_faces.missingGlyph(style.role);
        shaped.kind = BreakClass::Cell;
        const auto lost = QString::fromUcs4(&character, 1);
        if (!m_missing.contains(lost))
            m_missing += lost;
        return shaped;
    }
    if (isMark(character)) { // drawn back over the character before it
        shaped.width = 0;
        shaped.kind = BreakClass::Closing;
        return shaped;
    }
    const auto natural = isIdeograph(character) ? style.em : m_faces.advance(shaped.glyph) * style.em;
    if (!takesCell(character) && natural < style.em * 0.9) {
        shaped.width = natural * style.cell / style.em;
        return shaped;
    }
    shaped.fullWidth = true;
    const auto room = style.cell - natural;
    if (natural > style.em * 0.75)
        shaped.inset = room / 2;
    else if (shaped.kind == BreakClass::Opening)
        shaped.inset = room;
    else
        shaped.inset = shaped.kind == BreakClass::Closing ? 0 : room / 2;
    return shaped;
}

QString oneLine(const QString &text)
{
    QString line;
    for (const auto character : text.trimmed()) {
        if (character == u'\u3000' || !character.isSpace())
            line += character;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

qreal widthOf(const ShapedText &text)
{
    qreal width = 0;
    for (const auto &character : text)
        width += character.width;
    return width;
}

} // namespace taizhang::report
