#include "core/report/sheets/upright_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace taizhang::report {

namespace {

constexpr qreal pitchOfEm = 1.08;      // from character to character
constexpr qreal lineOfEm = 1.1;        // from line to line
constexpr qreal smallerForWords = 0.6; // so much smaller rather than a word in two lines
constexpr qreal rounding = 1e-6;

/// The form that a mark has in upright text (Unicode's vertical presentation forms); others as they are.
QChar turned(QChar character)
{
    constexpr QStringView level = u"（）〔〕【】《》〈〉「」『』—…，、。：；";
    constexpr QStringView upright = u"︵︶︹︺︻︼︽︾︿﹀﹁﹂﹃﹄︱︙︐︑︒︓︔";
    static_assert(level.size() == upright.size());
    const auto index = level.indexOf(character);
    return index < 0 ? character : upright[index];
}

ShapedText shapeTurned(const QString &text, const TextStyle &style, TextShaper &shaper)
{
    auto form = text;
    for (auto &character : form) {
        if (const auto upright = turned(character); shaper.has(upright.unicode(), style.role))
            character = upright;
    }
    auto shaped = shaper.shape(form, style);
    // Whoever copies the text gets the usual characters.
    const auto usual = shaper.shape(text, style);
    for (qsizetype i = 0; usual.size() == shaped.size() && i < shaped.size(); ++i)
        shaped[i].character = usual[i].character;
    return shaped;
}

/// Lines of whole words, as far as each has the room: as few as can be, the longest as short as can be.
/// `ends`: of the words. None where a word is too long.
QList<ShapedText> partedAtWords(const ShapedText &text, const QList<qsizetype> &ends, qsizetype perLine,
                                qsizetype lines)
{
    for (auto most = (text.size() + lines - 1) / lines; most <= perLine; ++most) {
        QList<ShapedText> parts;
        qsizetype begin = 0;
        for (qsizetype i = 0; i < ends.size(); ++i)
            if (i + 1 == ends.size() || ends[i + 1] - begin > most) {
                parts.append(text.mid(begin, ends[i] - begin));
                begin = ends[i];
            }
        const bool fits =
            parts.size() <= lines &&
            std::all_of(parts.cbegin(), parts.cend(), [=](const auto &part) { return part.size() <= most; });
        if (fits)
            return parts;
    }
    return {};
}

/// Lines of about equal length.
QList<ShapedText> parted(const ShapedText &text, qsizetype lines)
{
    QList<ShapedText> parts;
    const auto length = (text.size() + lines - 1) / lines;
    for (qsizetype begin = 0; begin < text.size(); begin += length)
        parts.append(text.mid(begin, length));
    return parts;
}

} // namespace

UprightText uprightText(const QString &text, FontRole role, qreal em, qreal width, qreal height,
                        TextShaper &shaper)
{
    QString words;
    QList<qsizetype> ends;
    for (const auto &word : text.simplified().split(u' ')) {
        words += word;
        ends << words.toUcs4().size();
    }
    std::optional<UprightText> parting; // words
    const auto smallest = qMin(em, dotsOfPoints(4.5));
    for (auto size = em;; size = qMax(smallest, size * 0.95)) {
        auto shaped = shapeTurned(words, {role, size, size}, shaper);
        const auto perLine =
            qMax<qsizetype>(1, qsizetype(std::floor(height / (size * pitchOfEm) + rounding)));
        const auto lines = qMax<qsizetype>(1, qsizetype(std::floor((width - size) / (size * lineOfEm))) + 1);
        const bool fits = shaped.size() <= perLine * lines;
        if (!fits && size > smallest)
            continue;
        const auto set = [size](const QList<ShapedText> &parts) {
            UprightText upright{parts, size, 0};
            for (const auto &line : parts)
                upright.height = qMax(upright.height, qreal(line.size()) * size * pitchOfEm);
            return upright;
        };
        if (fits && ends.size() > 1 && shaped.size() == ends.last()) {
            const auto fewest = (shaped.size() + perLine - 1) / perLine;
            for (auto many = fewest; many <= lines; ++many)
                if (const auto parts = partedAtWords(shaped, ends, perLine, many); !parts.isEmpty())
                    return set(parts);
            if (!parting)
                parting = set(parted(shaped, fewest));
            if (size > smallest && size > parting->em * smallerForWords)
                continue;
            return *parting;
        }
        if (!fits) {
            shaped.resize(perLine * lines - 1);
            shaped += shapeTurned(QStringLiteral("…"), {role, size, size}, shaper);
        }
        return set(parted(shaped, (shaped.size() + perLine - 1) / perLine));
    }
}

void addUpright(Piece &piece, const UprightText &text, const QPointF &middle)
{
    auto x = middle.x() + text.em * lineOfEm * qreal(text.lines.size() - 1) / 2;
    for (const auto &line : text.lines) {
        auto y = middle.y() - text.height / 2 + text.em * pitchOfEm / 2;
        for (const auto &character : line) {
            addText(piece, {character}, {x - character.width / 2, y + baselineBelowMiddle(text.em)});
            y += text.em * pitchOfEm;
        }
        x -= text.em * lineOfEm;
    }
}

} // namespace taizhang::report
