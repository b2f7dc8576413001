#pragma once

#include <QList>

namespace taizhang::report {

/// How a character takes part in line breaking.
enum class BreakClass : quint8 {
    Cell,      ///< a Chinese character or a symbol: may be parted from its neighbours
    Opening,   ///< （《“: not at the end of a line (避尾)
    Closing,   ///< ，。”）…: not at the start of a line (避头)
    Dash,      ///< —: pairs are not parted (GB/T 15834-2011 5.1)
    Word,      ///< letters and digits: a word stays together
    WordBreak, ///< . / - & within words: where an address may be parted if it must
    Space,     ///< hangs at the end of a line without taking room
};

BreakClass breakClass(char32_t character);

/// One character (with its combining marks) and its width in any unit.
struct BreakItem
{
    qreal width = 0;
    BreakClass kind = BreakClass::Cell;
};

/// Items [begin, end) of one line, blanks at its end left out; `extra` is the room that is left.
struct BreakLine
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qreal extra = 0;
    bool last = false;
};

/// Fills lines of `width` (the first of `firstWidth`) one after another. A break that would make
/// justification widen a gap by more than `widestGap` is given up for one within the word, so that an endless
/// word neither overflows nor tears the line before it apart. Every line holds at least one item; no items
/// give no lines.
QList<BreakLine> breakLines(const QList<BreakItem> &items, qreal firstWidth, qreal width, qreal widestGap);

/// Whether justification may widen the gap between two neighbours.
bool mayStretch(BreakClass before, BreakClass after);

} // namespace taizhang::report
