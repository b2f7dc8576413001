#include "core/report/text/piece.h"

#include <QRegularExpression>

namespace taizhang::report {

namespace {

/// Collects characters into runs of one typeface and size.
void addCharacter(LaidOutPage &page, const SetCharacter &character, const QPointF &corner)
{
    const auto same = [&](const LaidOutRun &run) {
        return run.face == character.glyph.face && run.pixelSize == character.em;
    };
    if (page.runs.isEmpty() || !same(page.runs.last()))
        page.runs.append(LaidOutRun{character.glyph.face, character.em, {}, {}, {}, {}});
    auto &run = page.runs.last();
    run.glyphs.append(character.glyph.glyph);
    run.positions.append(corner + character.at);
    run.characters.append(character.character);
    run.insets.append(character.inset);
}

/// Ideographs fill an em in the middle of their cell, so the others have their em there, too.
qint16 insetOf(const ShapedCharacter &character)
{
    if (!character.fullWidth || character.em <= 0)
        return ownAdvance;
    const auto inset = character.inset - (character.width - character.em) / 2;
    return qint16(qRound(inset / character.em * 1000));
}

LaidOutShape moved(const LaidOutShape &shape, const QPointF &offset)
{
    return {shape.path.translated(offset), shape.line, shape.fill};
}

/// A place in the official table is not parted from its number: 第20项, 第2行, 材料1 each stay on a line, as
/// words do, and a line may end between them.
void keepPlacesWhole(const ShapedText &text, QList<BreakItem> &items)
{
    static const QRegularExpression place(QStringLiteral("(第|材料)\\d+([项行]?)"));
    QString words;
    words.reserve(text.size());
    for (const auto &each : text) // one unit for each character
        words += each.character > 0xFFFF ? QChar(QChar::ObjectReplacementCharacter)
                                         : QChar(char16_t(each.character));
    for (auto found = place.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        for (auto at = match.capturedStart(1); at < match.capturedEnd(1); ++at)
            items[at].kind = BreakClass::Opening;
        for (auto at = match.capturedStart(2); at < match.capturedEnd(2); ++at)
            items[at].kind = BreakClass::Closing;
    }
}

} // namespace

QList<double> typeSizes(double largest, double smallest, double step)
{
    QList<double> sizes;
    for (int i = 0; largest - i * step > smallest; ++i)
        sizes.append(largest - i * step);
    sizes.append(smallest);
    return sizes;
}

QList<BreakLine> breakText(const ShapedText &text, qreal firstWidth, qreal width, qreal cell)
{
    constexpr qreal widestGap = 0.3; // of a cell: justified text is not torn further apart
    QList<BreakItem> items;
    items.reserve(text.size());
    for (const auto &character : text)
        items.append({character.width, character.kind});
    keepPlacesWhole(text, items);
    return breakLines(items, firstWidth, width, widestGap * cell);
}

qreal widthOf(const ShapedText &text, const BreakLine &line)
{
    qreal width = 0;
    for (auto i = line.begin; i < line.end; ++i)
        width += text[i].width;
    return width;
}

void addText(Piece &piece, const ShapedText &text, const QPointF &start)
{
    addLine(piece, text, {0, text.size(), 0, true}, start, false);
}

void addLine(Piece &piece, const ShapedText &text, const BreakLine &line, const QPointF &start,
             bool justified)
{
    qsizetype gaps = 0;
    for (auto i = line.begin; justified && i + 1 < line.end; ++i)
        gaps += mayStretch(text[i].kind, text[i + 1].kind);
    const auto stretch = gaps > 0 ? line.extra / qreal(gaps) : 0;
    piece.characters.reserve(piece.characters.size() + line.end - line.begin);
    auto x = start.x();
    for (auto i = line.begin; i < line.end; ++i) {
        const auto &character = text[i];
        piece.characters.append({character.glyph,
                                 character.character,
                                 character.em,
                                 {x + character.inset, start.y()},
                                 insetOf(character)});
        x += character.width;
        if (i + 1 < line.end && mayStretch(character.kind, text[i + 1].kind))
            x += stretch;
    }
}

void addPiece(Piece &piece, const Piece &other, const QPointF &offset)
{
    for (auto character : other.characters) {
        character.at += offset;
        piece.characters.append(character);
    }
    for (const auto &shape : other.shapes)
        piece.shapes.append(moved(shape, offset));
}

void place(LaidOutPage &page, const Piece &piece, const QPointF &corner)
{
    for (const auto &character : piece.characters)
        addCharacter(page, character, corner);
    for (const auto &shape : piece.shapes)
        page.shapes.append(moved(shape, corner));
}

} // namespace taizhang::report
