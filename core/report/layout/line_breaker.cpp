#include "core/report/layout/line_breaker.h"

#include <QStringView>

#include <unicode/uchar.h>

namespace taizhang::report {

namespace {

enum class Quality { Forbidden, WithinWord, Normal };

bool isWordPart(BreakClass kind)
{
    return kind == BreakClass::Word || kind == BreakClass::WordBreak;
}

Quality breakBetween(BreakClass before, BreakClass after)
{
    if (after == BreakClass::Space || after == BreakClass::Closing || before == BreakClass::Opening)
        return Quality::Forbidden;
    if (before == BreakClass::Space)
        return Quality::Normal;
    if (before == BreakClass::Dash && after == BreakClass::Dash)
        return Quality::Forbidden;
    if (isWordPart(before) && isWordPart(after))
        return before == BreakClass::WordBreak && after == BreakClass::Word ? Quality::WithinWord
                                                                            : Quality::Forbidden;
    return after == BreakClass::WordBreak ? Quality::Forbidden : Quality::Normal;
}

BreakClass asciiClass(char16_t character)
{
    if (character == u' ')
        return BreakClass::Space;
    if (QStringView(u"([{<").contains(character))
        return BreakClass::Opening;
    if (QStringView(u")]}>").contains(character))
        return BreakClass::Closing;
    if (QStringView(u"/\\-_.?&=,:;~%!|").contains(character))
        return BreakClass::WordBreak;
    return BreakClass::Word;
}

class LineFiller
{
public:
    LineFiller(const QList<BreakItem> &items, qreal widestGap) : m_items(items), m_widestGap(widestGap)
    {
        m_before.reserve(items.size() + 1);
        m_gaps.reserve(items.size() + 1);
        m_before.append(0);
        m_gaps.append(0);
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_before.append(m_before.last() + items[i].width);
            m_gaps.append(m_gaps.last() + (i > 0 && mayStretch(items[i - 1].kind, items[i].kind) ? 1 : 0));
        }
    }

    /// The line that starts at `begin`; `next` becomes the start of the one after it.
    BreakLine fill(qsizetype begin, qreal width, qsizetype &next) const
    {
        constexpr qreal rounding = 0.01;
        auto overflow = begin;
        while (overflow < m_items.size() &&
               (isSpace(overflow) || m_before[overflow + 1] - m_before[begin] <= width + rounding))
            ++overflow;
        if (overflow == m_items.size()) {
            next = overflow;
            return line(begin, overflow, width, true);
        }
        next = lastBreak(begin, overflow, width, Quality::Normal);
        if (next < 0)
            next = lastBreak(begin, overflow, width, Quality::WithinWord);
        if (next < 0)
            next = nearBreak(begin, overflow, width);
        if (next < 0)
            next = qMax(begin + 1, overflow);
        return line(begin, next, width, false);
    }

private:
    bool isSpace(qsizetype index) const { return m_items[index].kind == BreakClass::Space; }

    BreakLine line(qsizetype begin, qsizetype end, qreal width, bool last) const
    {
        while (end > begin + 1 && isSpace(end - 1))
            --end;
        return {begin, end, qMax(0.0, width - (m_before[end] - m_before[begin])), last};
    }

    qsizetype lastBreak(qsizetype begin, qsizetype overflow, qreal width, Quality least) const
    {
        for (auto at = overflow; at > begin; --at) {
            const auto extra = width - (m_before[at] - m_before[begin]);
            if (extra > m_widestGap * qreal(m_gaps[at] - m_gaps[begin + 1]))
                return -1;
            if (breakBetween(m_items[at - 1].kind, m_items[at].kind) >= least)
                return at;
        }
        return -1;
    }

    /// A short word (〔2023〕8号) is rather given a line with wider gaps than parted in the middle.
    qsizetype nearBreak(qsizetype begin, qsizetype overflow, qreal width) const
    {
        constexpr qsizetype longest = 8;
        for (auto at = overflow; at > begin && overflow - at <= longest; --at)
            if (breakBetween(m_items[at - 1].kind, m_items[at].kind) == Quality::Normal)
                return width - (m_before[at] - m_before[begin]) <= width / 3 ? at : -1;
        return -1;
    }

    const QList<BreakItem> &m_items;
    const qreal m_widestGap;
    QList<qreal> m_before;   ///< width of all items before an index
    QList<qsizetype> m_gaps; ///< gaps that may be widened, before an index
};

} // namespace

BreakClass breakClass(char32_t character)
{
    if (character < 0x80)
        return asciiClass(char16_t(character));
    if (character <= 0xFFFF) {
        const auto unit = char16_t(character);
        if (QStringView(u"（《〈「『【〔〖｛［“‘￥＄№").contains(unit))
            return BreakClass::Opening;
        if (QStringView(u"，。、；：！？）》〉」』】〕〗｝］”’．·…～％‰℃°々ー•").contains(unit))
            return BreakClass::Closing;
        if (unit == u'—' || unit == u'─' || unit == u'⸺')
            return BreakClass::Dash;
        if (unit == u'\u00a0')
            return BreakClass::Word;
    }
    const auto width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    if (width == U_EA_WIDE || width == U_EA_FULLWIDTH)
        return BreakClass::Cell;
    return u_isalnum(UChar32(character)) ? BreakClass::Word : BreakClass::Cell;
}

QList<BreakLine> breakLines(const QList<BreakItem> &items, qreal firstWidth, qreal width, qreal widestGap)
{
    const LineFiller filler(items, widestGap);
    QList<BreakLine> lines;
    for (qsizetype begin = 0; begin < items.size();) {
        qsizetype next = begin;
        lines.append(filler.fill(begin, lines.isEmpty() ? firstWidth : width, next));
        begin = next;
    }
    return lines;
}

bool mayStretch(BreakClass before, BreakClass after)
{
    if (isWordPart(before) && isWordPart(after))
        return false;
    return before != BreakClass::Dash || after != BreakClass::Dash;
}

} // namespace taizhang::report
